import { sql } from 'kysely'
import type { Database } from '../../../platform/db/database.ts'
import type { Lage, Leistung, LeistungEntry } from '../domain/leistung.ts'
import { type CatalogueTables, toLeistung } from './rows.ts'

const leistungen = (db: Database) => db.withTables<CatalogueTables>().selectFrom('leistungen')

export async function leistungByKey(db: Database, leikaKey: string): Promise<Leistung | undefined> {
  const row = await leistungen(db).selectAll().where('leika_key', '=', leikaKey).executeTakeFirst()
  return row && toLeistung(row)
}

const entryColumns = ['leika_key as leikaKey', 'title', 'name', 'teaser', 'lage'] as const

/** What people look for most. */
export const popularLeistungen = (db: Database, limit: number): Promise<LeistungEntry[]> =>
  leistungen(db).select(entryColumns).orderBy('popularity', 'desc').orderBy('title').limit(limit).execute()

/** All Leistungen of one Lage, by title. */
export const leistungenOfLage = (db: Database, lage: string): Promise<LeistungEntry[]> =>
  leistungen(db).select(entryColumns).where('lage', '=', lage).orderBy('title').execute()

/** Lagen that hold a Leistung, in the order of the catalogue, with their number. */
export async function allLagen(db: Database): Promise<(Lage & { readonly count: number })[]> {
  return db
    .withTables<CatalogueTables>()
    .selectFrom('lagen')
    .innerJoin('leistungen', 'leistungen.lage', 'lagen.lage')
    .groupBy('lagen.slug')
    .orderBy('lagen.position')
    .select(['lagen.slug', 'lagen.lage', 'lagen.themenfeld', 'lagen.title', 'lagen.description'])
    .select(sql<number>`count(*)::int`.as('count'))
    .execute()
}

export const lageBySlug = (db: Database, slug: string): Promise<Lage | undefined> =>
  db
    .withTables<CatalogueTables>()
    .selectFrom('lagen')
    .select(['slug', 'lage', 'themenfeld', 'title', 'description'])
    .where('slug', '=', slug)
    .executeTakeFirst()
