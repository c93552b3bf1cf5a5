import { sql } from 'kysely'
import type { Database } from '../../../platform/db/database.ts'
import { kept } from '../../../platform/kept.ts'
import type { Place } from '../domain/place.ts'
import { createPlaceRegister, type PlaceRegister } from '../domain/place-register.ts'
import { type RegionRow, toPlace } from './rows.ts'

/** Every request asks for places, and they change once a year. */
const registers = kept<Database, PlaceRegister>({
  version: async db => {
    const { rows } = await sql<{ version: string }>`
      select concat(count(*), ' ', max(loaded_at)) as version from region_lists`.execute(db)
    return rows[0]?.version ?? ''
  },
  read: async db => {
    const { rows } = await sql<RegionRow>`select * from regions order by search_key, ars`.execute(db)
    return createPlaceRegister(
      rows.map(row => ({ place: toPlace(row), validTo: row.valid_to, successorArs: row.successor_ars })),
    )
  },
})

/** After regions were loaded or imported. */
export const forgetPlaces = (db: Database): void => registers.forget(db)

/** The place with this Regionalschlüssel; a place that was merged leads to its successor. */
export const placeByArs = async (db: Database, ars: string): Promise<Place | undefined> =>
  (await registers.of(db)).byArs(ars)

/** The place with this slug; an old place's slug leads to its successor. */
export const placeBySlug = async (db: Database, slug: string): Promise<Place | undefined> =>
  (await registers.of(db)).bySlug(slug)

/** The place and the administrations above it: Gemeinde, Verwaltungsgemeinschaft, Kreis, Land. Empty when unknown. */
export const placeChain = async (db: Database, ars: string): Promise<Place[]> => (await registers.of(db)).chain(ars)

/** The regions directly below one: a Kreis's municipalities and Verwaltungsgemeinschaften, by name. */
export const placesBelow = async (db: Database, ars: string): Promise<readonly Place[]> =>
  (await registers.of(db)).below(ars)

/** What stood under these keys before: for people who look for a place that was merged. */
export const formerPlaces = async (db: Database, successorArs: string): Promise<readonly Place[]> =>
  (await registers.of(db)).former(successorArs)
