import type { App } from '../../../platform/app.ts'
import { placeChain } from '../../regions/index.ts'
import type { LeistungEntry } from '../domain/leistung.ts'
import { type SearchQuery, searchQuery } from '../domain/search-query.ts'
import { dictionaryOf } from './words.ts'

export interface SearchRequest {
  readonly text: string
  /** Regionalschlüssel of the place for which to say what is online. */
  readonly ars?: string
  readonly limit: number
}

export interface SearchResult {
  readonly hits: readonly LeistungEntry[]
  /** The query as it was understood, when slips were mended. */
  readonly corrected?: string
}

/** Leistungen for what a person typed, best first. One round trip, and one more for the place. */
export async function searchLeistungen(app: Pick<App, 'db' | 'pool'>, request: SearchRequest): Promise<SearchResult> {
  const query = searchQuery(request.text, await dictionaryOf(app))
  if (query.any === '') return { hits: [] }
  const chain = request.ars ? (await placeChain(app.db, request.ars)).map(place => place.ars) : []
  const hits = await runSearch(app.pool, query, chain, request.limit)
  return query.corrected !== undefined ? { hits, corrected: query.corrected } : { hits }
}

/**
 * $1 all words, $2 any word, $3 keys, $4 limit, $5 chain of regions, $6 text. A title or synonym that says exactly this
 * comes first, then what has all words, then by weight. Trigrams are compared only when no word was found.
 */
const SEARCH = `
  with found as materialized (
    select leika_key, title, name, teaser, lage,
      (search_keys && $3::text[])::int * 4 + (search_vector @@ $1::tsquery)::int * 2
        + ts_rank('{0.05, 0.15, 0.5, 1}', search_vector, $2::tsquery) + popularity * 0.012 as score
    from leistungen where search_vector @@ $2::tsquery
    order by score desc, title limit $4
  ), alike as (
    select leika_key, title, name, teaser, lage, -($6::text <<-> search_text) as score
    from leistungen
    where not exists (select from found) and $6::text <<-> search_text < 0.5
    order by $6::text <<-> search_text limit 5
  )
  select hit.leika_key as "leikaKey", title, name, teaser, lage, offer.url
  from (select * from found union all select * from alike) hit
  left join lateral (
    select url from offers where offers.leika_key = hit.leika_key and ars = any($5::text[]) and kind = 'online'
    order by array_position($5::text[], ars) limit 1
  ) offer on true
  order by score desc, title`

type Row = Omit<LeistungEntry, 'onlineUrl'> & { url: string | null }

async function runSearch(
  pool: App['pool'],
  query: SearchQuery,
  chain: readonly string[],
  limit: number,
): Promise<LeistungEntry[]> {
  const values = [query.all, query.any, query.keys, limit, chain, query.text]
  const { rows } = await pool.query<Row>({ name: 'catalogue-search', text: SEARCH, values })
  return rows.map(({ url, ...entry }) => ({ ...entry, ...(url === null ? {} : { onlineUrl: url }) }))
}
