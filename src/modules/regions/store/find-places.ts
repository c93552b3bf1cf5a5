import { sql } from 'kysely'
import type { Database } from '../../../platform/db/database.ts'
import type { Place } from '../domain/place.ts'
import { bySlips, type PlaceQuery, parsePlaceQuery } from '../domain/place-query.ts'
import { placeByArs } from './read-places.ts'
import { type RegionRow, toPlace } from './rows.ts'

/** How many similar names are fetched before slips of the fingers are counted. */
const SIMILAR = 40

type Hit = RegionRow & { direct: boolean; position: number }

/**
 * Municipalities for a postcode (whole or its beginning) or a name, best first: same name, name that begins so, a word
 * that begins so, similar name; the larger first. A merged municipality's name finds its successor.
 */
export async function findPlaces(db: Database, text: string, limit: number): Promise<Place[]> {
  const query = parsePlaceQuery(text)
  if (query.postcode === '' && query.key === '') return []
  const hits = query.postcode === '' ? await byName(db, query.key, limit) : await byPostcode(db, query, limit)
  const places = await Promise.all(hits.map(hit => currentPlace(db, hit)))
  return [...new Map(places.map(place => [place.ars, place])).values()].slice(0, limit)
}

const currentPlace = async (db: Database, hit: RegionRow): Promise<Place> =>
  (hit.valid_to !== null && hit.successor_ars !== null && (await placeByArs(db, hit.ars))) || toPlace(hit)

const municipality = sql`kind in ('gemeinde', 'kreisfreie-stadt') and (valid_to is null or successor_ars is not null)`

/** 0 same name, 1 begins so, 2 a word begins so, 3 the words occur, 4 none of these. */
const rank = (key: string) => sql`case
  when search_key = ${key} then 0
  when starts_with(search_key, ${key}) then 1
  when position(${` ${key}`} in search_key) > 0 then 2
  when search_key like all (${likeWords(key)}) then 3
  else 4 end`

const likeWords = (key: string): string[] => key.split(' ').map(word => `%${word}%`)

async function byPostcode(db: Database, query: PlaceQuery, limit: number): Promise<RegionRow[]> {
  const { rows } = await sql<RegionRow>`
    select * from regions
    where ${municipality}
      and ars in (select ars from region_postcodes where postcode like ${`${query.postcode}%`})
    order by ${rank(query.key)}, population desc, search_key limit ${limit}`.execute(db)
  return rows
}

async function byName(db: Database, key: string, limit: number): Promise<RegionRow[]> {
  const { rows } = await sql<Hit>`
    with direct as materialized (
      select *, true as direct, row_number() over (order by ${rank(key)}, population desc, search_key) as position
      from regions where ${municipality} and search_key like all (${likeWords(key)})
      order by position limit ${limit}
    ), alike as (
      select *, false as direct, 0 as position from regions
      where ${municipality} and not exists (select from direct)
      order by search_key <-> ${key} limit ${SIMILAR}
    )
    select * from direct union all select * from alike order by position`.execute(db)
  const similar = rows.filter(row => !row.direct).map(row => ({ ...row, key: row.search_key }))
  return similar.length > 0 ? bySlips(key, similar) : rows
}
