import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from './test-database.ts'

test('each test database is empty, migrated, and used under the role that row-level security binds', async () => {
  const [first, second] = await Promise.all([testDatabase(), testDatabase()])
  try {
    await sql`create table only_here (id int)`.execute(first.admin)
    await assert.rejects(sql`select * from only_here`.execute(second.admin), /does not exist/)
    const role = await sql<{ role: string }>`select current_user as role`.execute(first.db)
    assert.equal(role.rows[0]?.role, 'amtsweg_app')
    const steps = await sql<{ name: string }>`select name from kysely_migration`.execute(first.admin)
    assert.ok(steps.rows.length > 0)
  } finally {
    await Promise.all([first.close(), second.close()])
  }
})

test('letters, order and search know German', async () => {
  const t = await testDatabase()
  try {
    const { rows } = await sql<{ words: string[]; parts: string[]; lower: string }>`
      select (select array_agg(w order by w) from unnest(array['Zebra', 'Äpfel', 'Apfel', 'öde', 'Ofen']) w) as words,
        show_trgm('Müll') as parts, lower('ÄÖÜ') as lower`.execute(await withTrigrams(t.admin))
    assert.deepEqual(rows[0]?.words, ['Apfel', 'Äpfel', 'öde', 'Ofen', 'Zebra'])
    assert.equal(rows[0]?.parts.length, 5)
    assert.equal(rows[0]?.lower, 'äöü')
  } finally {
    await t.close()
  }
})

async function withTrigrams(admin: Awaited<ReturnType<typeof testDatabase>>['admin']) {
  await sql`create extension if not exists pg_trgm`.execute(admin)
  return admin
}
