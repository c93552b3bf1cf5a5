import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { inTenant } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { newId, type TenantId } from '../../platform/id.ts'
import { allTenants, loadDemoTenants } from '../tenants/index.ts'
import type { Direction } from './domain/message.ts'
import { markRead, messagesOf, postMessage } from './index.ts'

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

const post = (ownerId: string, direction: Direction, text: string) =>
  inTenant(database.db, tenantId, tx =>
    postMessage(database.app, tx, {
      tenantId,
      ownerId,
      direction,
      author: 'Jana Beispiel',
      text,
      attachmentIds: [newId()],
    }),
  )

test('messages come back in order, and the table does not hold their text', async () => {
  const ownerId = newId()
  await post(ownerId, 'to-applicant', 'Bitte schicken Sie den Nachweis.')
  await post(ownerId, 'from-applicant', 'Hier ist er. ẞ')
  const messages = await messagesOf(database.app, tenantId, ownerId)
  assert.deepEqual(
    messages.map(({ direction, text, author }) => [direction, text, author]),
    [
      ['to-applicant', 'Bitte schicken Sie den Nachweis.', 'Jana Beispiel'],
      ['from-applicant', 'Hier ist er. ẞ', 'Jana Beispiel'],
    ],
  )
  assert.equal(messages[0]?.attachmentIds.length, 1)
  const dump = await sql<{ row: string }>`select m::text as row from messages m`.execute(database.admin)
  assert.ok(
    dump.rows.every(({ row }) => !row.includes(Buffer.from('Nachweis').toString('hex')) && !row.includes('Nachweis')),
  )
})

test('a message is read once, by the side it goes to', async () => {
  const ownerId = newId()
  await post(ownerId, 'to-applicant', 'a')
  await post(ownerId, 'from-applicant', 'b')
  const at = database.app.clock.now()
  const read = () =>
    inTenant(database.db, tenantId, tx => markRead(tx, { tenantId, ownerId, direction: 'to-applicant', at }))
  assert.equal(await read(), 1)
  assert.equal(await read(), 0)
  const messages = await messagesOf(database.app, tenantId, ownerId)
  assert.deepEqual(
    messages.map(message => message.readAt),
    [at, undefined],
  )
})

test('nobody reads the messages of another owner or another tenant', async () => {
  const ownerId = newId()
  await post(ownerId, 'to-applicant', 'geheim')
  assert.deepEqual(await messagesOf(database.app, tenantId, newId()), [])
  assert.deepEqual(await messagesOf(database.app, otherTenant, ownerId), [])
})
