import { sql } from 'kysely'
import type { Database } from '../../../platform/db/database.ts'
import type { Place } from '../domain/place.ts'
import { type RegionRow, type RegionsTables, toPlace } from './rows.ts'

/** The place with this Regionalschlüssel; a place that was merged leads to its successor. */
export async function placeByArs(db: Database, ars: string): Promise<Place | undefined> {
  const { rows } = await sql<RegionRow>`
    with recursive path as (
      select *, 1 as step from regions where ars = ${ars}
      union all
      select next.*, path.step + 1 from path
        join regions next on next.ars = path.successor_ars where path.valid_to is not null and path.step < 20
    )
    select * from path order by step desc limit 1`.execute(db)
  return rows[0] && toPlace(rows[0])
}

/** The place with this slug; an old place's slug leads to its successor. */
export async function placeBySlug(db: Database, slug: string): Promise<Place | undefined> {
  const row = await db
    .withTables<RegionsTables>()
    .selectFrom('regions')
    .select('ars')
    .where('slug', '=', slug)
    .orderBy(sql`valid_to desc nulls first`)
    .limit(1)
    .executeTakeFirst()
  return row && placeByArs(db, row.ars)
}

/** The place and the administrations above it: Gemeinde, Verwaltungsgemeinschaft, Kreis, Land. Empty when unknown. */
export async function placeChain(db: Database, ars: string): Promise<Place[]> {
  const { rows } = await sql<RegionRow>`
    with recursive path as (
      select *, 1 as step from regions where ars = ${ars}
      union all
      select next.*, path.step + 1 from path join regions next
        on next.ars = case when path.valid_to is not null then coalesce(path.successor_ars, path.parent_ars)
          else path.parent_ars end
        where path.step < 20
    )
    select * from path order by step`.execute(db)
  const current = rows.filter(row => row.valid_to === null)
  return (current.length > 0 ? current : rows).map(toPlace)
}

/** The regions directly below one: a Kreis's municipalities and Verwaltungsgemeinschaften, by name. */
export async function placesBelow(db: Database, ars: string): Promise<Place[]> {
  const rows = await db
    .withTables<RegionsTables>()
    .selectFrom('regions')
    .selectAll()
    .where('parent_ars', '=', ars)
    .where('valid_to', 'is', null)
    .orderBy('search_key')
    .execute()
  return rows.map(toPlace)
}

/** What stood under these keys before: for people who look for a place that was merged. */
export async function formerPlaces(db: Database, successorArs: string): Promise<Place[]> {
  const rows = await db
    .withTables<RegionsTables>()
    .selectFrom('regions')
    .selectAll()
    .where('successor_ars', '=', successorArs)
    .where('valid_to', 'is not', null)
    .orderBy('name')
    .execute()
  return rows.map(toPlace)
}
