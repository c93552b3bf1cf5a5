import { sql } from 'kysely'
import type { TestDatabase } from '../../../src/platform/db/test-database.ts'

const tablesOf = async ({ admin }: TestDatabase): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`.execute(admin)
  return rows.map(row => row.name)
}

/** A fingerprint, by table, of every row that mentions one of these ids: equal when nothing changed there. */
export async function storedFor(t: TestDatabase, ids: readonly string[]): Promise<Record<string, string>> {
  const prints: Record<string, string> = {}
  for (const table of await tablesOf(t)) {
    const { rows } = await sql<{ print: string | null }>`
      select count(*) || ' ' || md5(string_agg(r::text, ' ' order by r::text)) as print
      from ${sql.table(table)} r
      where r::text like any (${sql.val(ids.map(id => `%${id}%`))})`.execute(t.admin)
    if (rows[0]?.print) prints[table] = rows[0].print
  }
  return prints
}
