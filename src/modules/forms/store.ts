import { type ColumnType, sql } from 'kysely'
import type { Database } from '../../platform/db/database.ts'
import type { PublishedList } from './domain/published-list.ts'

type FormsTables = {
  code_lists: {
    uri: string
    version: string
    name: string
    /** Written as text: a list would otherwise become an array of PostgreSQL. */
    entries: ColumnType<PublishedList['entries'], string, string>
    added_at: ColumnType<Date, never, never>
  }
}
const lists = (db: Database) => db.withTables<FormsTables>().selectFrom('code_lists')

/** A list without its entries. */
export interface StoredList extends Pick<PublishedList, 'uri' | 'version' | 'name'> {
  readonly entries: number
  readonly addedAt: Date
}

/** Whether it was new. */
export async function insertCodeList(db: Database, { entries, ...list }: PublishedList): Promise<boolean> {
  const added = await db
    .withTables<FormsTables>()
    .insertInto('code_lists')
    .values({ ...list, entries: JSON.stringify(entries) })
    .onConflict(conflict => conflict.columns(['uri', 'version']).doNothing())
    .returning('uri')
    .executeTakeFirst()
  return added !== undefined
}

/** All versions of these lists. */
export async function selectCodeLists(db: Database, uris: readonly string[]): Promise<PublishedList[]> {
  if (uris.length === 0) return []
  return lists(db).select(['uri', 'version', 'name', 'entries']).where('uri', 'in', uris).execute()
}

export async function selectStoredLists(db: Database): Promise<StoredList[]> {
  const rows = await lists(db)
    .select(['uri', 'version', 'name', 'added_at', sql<number>`jsonb_array_length(entries)`.as('entries')])
    .orderBy('uri')
    .execute()
  return rows.map(({ added_at, ...row }) => ({ ...row, addedAt: added_at }))
}
