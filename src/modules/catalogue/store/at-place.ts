import type { App } from '../../../platform/app.ts'
import { type Place, placeByArs, placeChain } from '../../regions/index.ts'
import type { LeistungEntry, Level } from '../domain/leistung.ts'
import { bodyOf } from '../domain/responsibility.ts'

type Source = Pick<App, 'db' | 'pool'>

/** What a statement says about a Leistung at a place. */
export interface AtPlaceRow {
  readonly url: string | null
  readonly body_ars: string | null
}

/** Joins the nearest offer and the nearest exception for the regions in `chain` (a text[] parameter). */
export const joinAtPlace = (leikaKey: string, chain: string): string => `
  left join lateral (
    select url from offers
    where offers.leika_key = ${leikaKey} and ars = any(${chain}::text[]) and kind = 'online'
    order by array_position(${chain}::text[], ars) limit 1
  ) offer on true
  left join lateral (
    select body_ars from zustaendigkeiten
    where zustaendigkeiten.leika_key = ${leikaKey} and ars = any(${chain}::text[])
    order by array_position(${chain}::text[], ars) limit 1
  ) exception on true`

/** The place asked for, and the administrations above it; empty when none was asked for. */
export const chainOf = async (source: Source, ars: string | undefined): Promise<Place[]> =>
  ars === undefined ? [] : placeChain(source.db, ars)

export const keysOf = (chain: readonly Place[]): string[] => chain.map(place => place.ars)

/** The responsible body: by the exception, else by the Leistung's level. */
export const bodyAt = async (
  source: Source,
  level: Level,
  chain: readonly Place[],
  exception: string | null,
): Promise<Place | undefined> =>
  (exception === null ? undefined : await placeByArs(source.db, exception)) ?? bodyOf(level, chain)

/** Rows of a list with what holds at the place. */
export const entriesAt = (
  source: Source,
  rows: readonly (LeistungEntry & AtPlaceRow)[],
  chain: readonly Place[],
): Promise<LeistungEntry[]> =>
  Promise.all(
    rows.map(async ({ url, body_ars, ...entry }) => {
      const body = await bodyAt(source, entry.level, chain, body_ars)
      return { ...entry, ...(url === null ? {} : { onlineUrl: url }), ...(body ? { body } : {}) }
    }),
  )
