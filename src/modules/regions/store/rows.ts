import type { PlainDate } from '../../../platform/date.ts'
import type { Place, PlaceKind } from '../domain/place.ts'

export interface RegionRow {
  ars: string
  ags: string
  kind: PlaceKind
  name: string
  full_name: string
  slug: string
  parent_ars: string | null
  kreis_name: string
  verband_name: string
  seat: string
  postcode: string
  population: number
  area_km2: number
  search_key: string
  valid_from: PlainDate
  valid_to: PlainDate | null
  successor_ars: string | null
}

export type RegionsTables = {
  regions: RegionRow
  region_postcodes: { postcode: string; ars: string }
  region_lists: { hash: string; source: string; as_of: PlainDate; laender: string[] }
}

export const toPlace = (row: RegionRow): Place => ({
  ars: row.ars,
  ags: row.ags,
  kind: row.kind,
  name: row.name,
  fullName: row.full_name,
  slug: row.slug,
  parentArs: row.parent_ars,
  kreisName: row.kreis_name,
  ...(row.verband_name ? { verbandName: row.verband_name } : {}),
  postcode: row.postcode,
  seat: row.seat,
  population: row.population,
})
