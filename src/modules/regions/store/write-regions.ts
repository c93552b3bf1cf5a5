import { sql } from 'kysely'
import type { PlainDate } from '../../../platform/date.ts'
import type { Database, Tx } from '../../../platform/db/database.ts'
import { kreisArs, type Place, parentOf, type Region } from '../domain/place.ts'
import { placeKey } from '../domain/place-name.ts'
import { assignSlugs } from '../domain/slugs.ts'
import { type RegionRow, type RegionsTables, toPlace } from './rows.ts'

export interface StoredRegion extends Place {
  readonly validFrom: PlainDate
}

/** The regions of these Länder that exist now. */
export async function currentRegions(db: Database, laender: readonly string[]): Promise<StoredRegion[]> {
  const rows = await db
    .withTables<RegionsTables>()
    .selectFrom('regions')
    .selectAll()
    .where('valid_to', 'is', null)
    .where(sql<string>`left(ars, 2)`, 'in', [...laender, ''])
    .execute()
  return rows.map(row => ({ ...toPlace(row), validFrom: row.valid_from }))
}

/** Adds the regions or brings them up to date; says which administration stands above each. */
export async function saveRegions(tx: Tx, regions: readonly Region[], asOf: PlainDate): Promise<void> {
  const stored = await tx
    .withTables<RegionsTables>()
    .selectFrom('regions')
    .select(['ars', 'slug', 'name', 'full_name as fullName'])
    .where('valid_to', 'is', null)
    .execute()
  const rows = toRows(regions, stored, asOf)
  await sql`
    insert into regions
    select * from jsonb_populate_recordset(null::regions, ${JSON.stringify(rows)}::jsonb)
    on conflict (ars) do update set
      ags = excluded.ags, kind = excluded.kind, name = excluded.name, full_name = excluded.full_name,
      slug = excluded.slug, parent_ars = excluded.parent_ars, kreis_name = excluded.kreis_name,
      verband_name = excluded.verband_name, seat = coalesce(nullif(excluded.seat, ''), regions.seat),
      postcode = coalesce(nullif(excluded.postcode, ''), regions.postcode), population = excluded.population,
      area_km2 = excluded.area_km2, search_key = excluded.search_key, valid_to = null, successor_ars = null`.execute(tx)
  const postcodes = regions.flatMap(({ ars, postcodes }) => postcodes.map(postcode => ({ ars, postcode })))
  await sql`
    insert into region_postcodes (postcode, ars)
    select postcode, ars from jsonb_to_recordset(${JSON.stringify(postcodes)}::jsonb) as entry(postcode text, ars text)
    on conflict do nothing`.execute(tx)
}

type Named = { readonly ars: string; readonly slug: string; readonly name: string; readonly fullName: string }

function toRows(regions: readonly Region[], stored: readonly Named[], asOf: PlainDate): RegionRow[] {
  const named = new Map<string, Pick<Region, 'name' | 'fullName'>>(stored.map(row => [row.ars, row]))
  for (const region of regions) named.set(region.ars, region)
  const kreisNameOf = ({ ars, kind }: Region): string =>
    kind === 'gemeinde' || kind === 'verwaltungsgemeinschaft' ? (named.get(kreisArs(ars))?.fullName ?? '') : ''
  const slugs = assignSlugs(regions, new Map(stored.map(row => [row.ars, row.slug])), kreisNameOf)
  return regions.map(region => {
    const parentArs = parentOf(region, ars => named.has(ars))
    const isVerband = region.kind === 'gemeinde' && parentArs !== null && parentArs !== kreisArs(region.ars)
    return {
      ars: region.ars,
      ags: region.ags,
      kind: region.kind,
      name: region.name,
      full_name: region.fullName,
      slug: slugs.get(region.ars) ?? region.ars,
      parent_ars: parentArs,
      kreis_name: kreisNameOf(region),
      verband_name: isVerband ? (named.get(parentArs)?.name ?? '') : '',
      seat: region.seat,
      postcode: region.seatPostcode,
      population: region.population,
      area_km2: region.areaKm2,
      search_key: placeKey(region.name),
      valid_from: asOf,
      valid_to: null,
      successor_ars: null,
    }
  })
}

/** Ends regions on a day. Their postcodes lead to the successor, too. */
export async function retireRegions(
  tx: Tx,
  endings: readonly { readonly ars: string; readonly successorArs: string | null }[],
  day: PlainDate,
): Promise<void> {
  const list = sql`jsonb_to_recordset(${JSON.stringify(endings)}::jsonb) as ending(ars text, "successorArs" text)`
  await sql`
    update regions set valid_to = ${day}::date, successor_ars = ending."successorArs"
    from ${list} where regions.ars = ending.ars`.execute(tx)
  await sql`
    insert into region_postcodes (postcode, ars)
    select postcode, ending."successorArs" from region_postcodes join ${list} using (ars)
    where ending."successorArs" is not null on conflict do nothing`.execute(tx)
}

export interface LoadedList {
  readonly hash: string
  readonly source: string
  readonly asOf: PlainDate
  readonly laender: readonly string[]
}

export async function loadedLists(db: Database): Promise<LoadedList[]> {
  const rows = await db
    .withTables<RegionsTables>()
    .selectFrom('region_lists')
    .select(['hash', 'source', 'as_of', 'laender'])
    .execute()
  return rows.map(({ as_of, ...row }) => ({ ...row, asOf: as_of }))
}

export async function noteLoadedList(tx: Tx, { hash, source, asOf, laender }: LoadedList): Promise<void> {
  await tx
    .withTables<RegionsTables>()
    .insertInto('region_lists')
    .values({ hash, source, as_of: asOf, laender: [...laender] })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
