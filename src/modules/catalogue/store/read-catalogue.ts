import type { App } from '../../../platform/app.ts'
import type { Pool } from '../../../platform/db/database.ts'
import type { CountedLage, Leistung, LeistungEntry } from '../domain/leistung.ts'
import { type AtPlaceRow, chainOf, entriesAt, joinAtPlace, keysOf } from './at-place.ts'
import { keptCatalogue } from './kept-catalogue.ts'
import { type LeistungRow, toLeistung } from './rows.ts'

export async function leistungByKey(
  { pool }: { readonly pool: Pool },
  leikaKey: string,
): Promise<Leistung | undefined> {
  const { rows } = await pool.query<LeistungRow>({
    name: 'catalogue-leistung',
    text: `
      select leika_key, ozg_id, name, title, lage, themenfeld, level, office, synonyms, popularity, texts
      from leistungen where leika_key = $1`,
    values: [leikaKey],
  })
  return rows[0] && toLeistung(rows[0])
}

/** What people look for most. */
export const popularLeistungen = async (
  { pool }: { readonly pool: Pool },
  limit: number,
): Promise<readonly LeistungEntry[]> => (await keptCatalogue(pool)).popular.slice(0, limit)

/** All Leistungen of one Lage, by title. */
export async function leistungenOfLage(
  app: Pick<App, 'db' | 'pool'>,
  lage: string,
  ars: string | undefined,
): Promise<LeistungEntry[]> {
  const chain = await chainOf(app, ars)
  const { rows } = await app.pool.query<LeistungEntry & AtPlaceRow>({
    name: 'catalogue-lage',
    text: `
      select leika_key as "leikaKey", title, name, teaser, lage, level, offer.url, exception.body_ars
      from leistungen ${joinAtPlace('leistungen.leika_key', '$2')}
      where lage = $1 order by title`,
    values: [lage, keysOf(chain)],
  })
  return entriesAt(app, rows, chain)
}

/** Lagen that hold a Leistung, in the order of the catalogue, with their number. */
export const allLagen = async ({ pool }: { readonly pool: Pool }): Promise<readonly CountedLage[]> =>
  (await keptCatalogue(pool)).lagen

export const lageBySlug = async (source: { readonly pool: Pool }, slug: string): Promise<CountedLage | undefined> =>
  (await allLagen(source)).find(lage => lage.slug === slug)
