import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { inTenant } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { newId } from '../../platform/id.ts'
import { historyOf, record, sealEntries, verifyChain } from './index.ts'

let t: TestDatabase
before(async () => {
  t = await testDatabase()
})
after(() => t.close())

const write = (tenantId: ReturnType<typeof newId<'tenant'>>, subjectId: string, events: readonly string[]) =>
  inTenant(t.db, tenantId, async tx => {
    for (const event of events)
      await record(tx, {
        tenantId,
        actor: { kind: 'staff', id: newId(), name: 'Erika Mustermann' },
        event,
        subjectId,
        detail: { b: 1, a: ['x'] },
      })
  })

test('the history of a subject is told in order, and to its tenant alone', async () => {
  const [tenantId, other, subject] = [newId<'tenant'>(), newId<'tenant'>(), newId()]
  await write(tenantId, subject, ['case.opened', 'case.decided'])
  assert.deepEqual(
    (await historyOf(t.db, tenantId, subject)).map(entry => entry.event),
    ['case.opened', 'case.decided'],
  )
  assert.deepEqual(await historyOf(t.db, other, subject), [])
})

test('sealing covers each entry once, and the chain verifies', async () => {
  const tenantId = newId<'tenant'>()
  await write(tenantId, newId(), ['a.b', 'a.c', 'a.d'])
  assert.equal(await sealEntries(t.db, tenantId), 3)
  assert.equal(await sealEntries(t.db, tenantId), 0)
  await write(tenantId, newId(), ['a.e'])
  assert.equal(await sealEntries(t.db, tenantId), 1)
  assert.deepEqual(await verifyChain(t.db, tenantId), { ok: true, sealed: 4 })
})

test('the application can neither change nor remove an entry', async () => {
  const tenantId = newId<'tenant'>()
  await write(tenantId, newId(), ['a.b'])
  const attempts = [
    sql`update audit_entries set event = 'x.y'`,
    sql`delete from audit_entries`,
    sql`delete from audit_seals`,
  ]
  for (const attempt of attempts)
    await assert.rejects(
      inTenant(t.db, tenantId, tx => attempt.execute(tx)),
      /permission denied/,
    )
})

for (const [how, tamper] of [
  ['changed', sql`update audit_entries set detail = '{"a": 2}' where event = 'a.c'`],
  ['removed', sql`delete from audit_entries where event = 'a.c'`],
] as const)
  test(`an entry that the owner ${how} is found`, async () => {
    const own = await testDatabase()
    try {
      const tenantId = newId<'tenant'>()
      await inTenant(own.db, tenantId, async tx => {
        for (const event of ['a.b', 'a.c', 'a.d'])
          await record(tx, { tenantId, actor: { kind: 'system' }, event, subjectId: newId() })
      })
      await sealEntries(own.db, tenantId)
      await tamper.execute(own.admin)
      assert.deepEqual(await verifyChain(own.db, tenantId), { ok: false, brokenAt: 2 })
    } finally {
      await own.close()
    }
  })
