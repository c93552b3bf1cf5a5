import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { inTenant } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { newId, type TenantId } from '../../platform/id.ts'
import { allTenants, loadDemoTenants } from '../tenants/index.ts'
import { documentsOf, keepDocument, openDocument } from './index.ts'

let database: TestDatabase
let tenantId: TenantId
let otherTenant: TenantId
before(async () => {
  database = await testDatabase()
  await loadDemoTenants(database.app)
  const [first, second] = await allTenants(database.app)
  assert.ok(first && second)
  tenantId = first.id
  otherTenant = second.id
})
after(() => database.close())

const pdf = Buffer.from('%PDF-1.7 …')
const keep = (ownerId: string) =>
  inTenant(database.db, tenantId, tx =>
    keepDocument(database.app, tx, { tenantId, ownerId, kind: 'decision', title: 'Hundesteuerbescheid', pdf }),
  )

test('an issued document comes back as it was', async () => {
  const ownerId = newId()
  const kept = await keep(ownerId)
  const opened = await openDocument(database.app, tenantId, ownerId, kept.id)
  assert.ok(opened && (await buffer(opened.stream)).equals(pdf))
  assert.deepEqual(await documentsOf(database.db, tenantId, ownerId), [kept])
  assert.deepEqual(kept.createdAt, database.app.clock.now())
})

test('nobody reaches a document through another owner or another tenant', async () => {
  const ownerId = newId()
  const { id } = await keep(ownerId)
  assert.equal(await openDocument(database.app, tenantId, newId(), id), undefined)
  assert.equal(await openDocument(database.app, otherTenant, ownerId, id), undefined)
  assert.deepEqual(await documentsOf(database.db, otherTenant, ownerId), [])
})

test('what is rolled back was never issued', async () => {
  const ownerId = newId()
  const failing = inTenant(database.db, tenantId, async tx => {
    await keepDocument(database.app, tx, { tenantId, ownerId, kind: 'receipt', title: 'Eingangsbestätigung', pdf })
    throw new Error('later in the transaction')
  })
  await assert.rejects(failing, /later in the transaction/)
  assert.deepEqual(await documentsOf(database.db, tenantId, ownerId), [])
})
