import type { App } from '../../../platform/app.ts'
import type { Pool } from '../../../platform/db/database.ts'
import type { LeistungEntry } from '../domain/leistung.ts'
import { type SearchQuery, searchQuery } from '../domain/search-query.ts'
import { type AtPlaceRow, chainOf, entriesAt, joinAtPlace, keysOf } from './at-place.ts'
import { keptCatalogue } from './kept-catalogue.ts'

export interface SearchRequest {
  readonly text: string
  /** Regionalschlüssel of the place for which to say who is responsible and what is online. */
  readonly ars?: string
  readonly limit: number
}

export interface SearchResult {
  readonly hits: readonly LeistungEntry[]
  /** The query as it was understood, when slips were mended. */
  readonly corrected?: string
}

/** Leistungen for what a person typed, best first. One round trip. */
export async function searchLeistungen(app: Pick<App, 'db' | 'pool'>, request: SearchRequest): Promise<SearchResult> {
  const { dictionary } = await keptCatalogue(app.pool)
  const query = searchQuery(request.text, dictionary)
  if (query.any === '') return { hits: [] }
  const chain = await chainOf(app, request.ars)
  const hits = await entriesAt(app, await findRows(app.pool, query, keysOf(chain), request.limit), chain)
  return query.corrected !== undefined && hits.length > 0 ? { hits, corrected: query.corrected } : { hits }
}

/** The one round trip to the database. `chain`: keys of the place and of the administrations above it. */
export async function findRows(
  pool: Pool,
  { all, rarest, telling, any, keys }: SearchQuery,
  chain: readonly string[],
  limit: number,
): Promise<(LeistungEntry & AtPlaceRow)[]> {
  const values = [all, any, keys, limit, chain, rarest, telling]
  const { rows } = await pool.query<LeistungEntry & AtPlaceRow>({ name: 'catalogue-search', text: SEARCH, values })
  return rows
}

/** What has all words suffices from this number on. */
const ENOUGH = 4

/**
 * $1 all words, $2 any word, $3 keys, $4 limit, $5 chain of regions, $6 rarest word, $7 rare words. A title or synonym
 * that says exactly this comes first, then what has all words, then what has some, each by weight. When something has
 * all words, the rest must have the rarest: else "Gewerbe anmelden" would bring everything that is "anmelden".
 */
const SEARCH = `
  with complete as materialized (
    select leika_key, 10 + (search_keys && $3::text[])::int * 4
        + ts_rank('{0.05, 0.15, 0.5, 1}', search_vector, $2::tsquery) + popularity * 0.012 as score
    from leistungen where search_vector @@ $1::tsquery
    order by score desc, leika_key limit $4
  ), partial as (
    select leika_key, (search_keys && $3::text[])::int * 4
        + ts_rank('{0.05, 0.15, 0.5, 1}', search_vector, $2::tsquery) + popularity * 0.012 as score
    from leistungen
    where (select count(*) from complete) < ${ENOUGH}
      and search_vector @@ (select case when exists (select from complete) then $6 else $7 end)::tsquery
      and not search_vector @@ $1::tsquery
    order by score desc, leika_key limit $4
  )
  select hit.leika_key as "leikaKey", title, name, teaser, lage, level, offer.url, exception.body_ars
  from (select * from complete union all select * from partial order by score desc limit $4) hit
  join leistungen using (leika_key) ${joinAtPlace('hit.leika_key', '$5')}
  order by score desc, title`
