import type { PlainDate } from '../../../platform/date.ts'

export type PlaceKind = 'land' | 'kreis' | 'kreisfreie-stadt' | 'verwaltungsgemeinschaft' | 'gemeinde'

/** An area with an administration of its own. */
export interface Place {
  /** Amtlicher Regionalschlüssel, always 12 digits. */
  readonly ars: string
  /** Amtlicher Gemeindeschlüssel, 8 digits; '' above the municipality. */
  readonly ags: string
  readonly kind: PlaceKind
  /** "Neustadt an der Orla" */
  readonly name: string
  /** "Neustadt an der Orla, Stadt" */
  readonly fullName: string
  readonly slug: string
  /** The administration above: Verwaltungsgemeinschaft or erfüllende Gemeinde, Kreis, Land. `null` at the top. */
  readonly parentArs: string | null
  /** '' where there is no Kreis above. */
  readonly kreisName: string
  /** Verwaltungsgemeinschaft or erfüllende Gemeinde that does the municipality's administration. */
  readonly verbandName?: string
  /** Postcode and town of the seat; '' when not known. */
  readonly postcode: string
  readonly seat: string
  readonly population: number
}

/** A region as a source names it, before it gets a slug and its place in the chain. */
export interface Region {
  readonly ars: string
  readonly ags: string
  readonly kind: PlaceKind
  readonly name: string
  readonly fullName: string
  readonly seat: string
  readonly seatPostcode: string
  readonly population: number
  readonly areaKm2: number
  /** Regionalschlüssel of the erfüllende Gemeinde (§ 51 ThürKO), or ''. */
  readonly administeredBy: string
  readonly postcodes: readonly string[]
}

/** All regions of one source and the day they hold for. */
export interface RegionList {
  readonly asOf: PlainDate
  readonly regions: readonly Region[]
}

/** Municipalities are what people live in; the rest are administrations above them. */
export const isMunicipality = (place: { readonly kind: PlaceKind }): boolean =>
  place.kind === 'gemeinde' || place.kind === 'kreisfreie-stadt'

/** "Stadt Neustadt an der Orla", "Gemeinde Kospoda", "Verwaltungsgemeinschaft Oppurg", "Saale-Orla-Kreis". */
export function administrationName(place: Pick<Place, 'kind' | 'name' | 'fullName'>): string {
  switch (place.kind) {
    case 'gemeinde':
    case 'kreisfreie-stadt': {
      const [, title] = place.fullName.split(', ')
      if (title) return `${title} ${place.name}`
      return place.kind === 'gemeinde' ? `Gemeinde ${place.name}` : place.fullName
    }
    case 'land':
    case 'kreis':
    case 'verwaltungsgemeinschaft':
      return place.fullName
  }
}

/** The seat's Regionalschlüssel at one level: Land 2 digits, Kreis 5, Verband 9. */
const cut = (ars: string, digits: number): string => ars.slice(0, digits).padEnd(12, '0')

/** The administration directly above, looked up among the regions that exist; `null` at the top. */
export function parentOf(region: Pick<Region, 'ars' | 'administeredBy'>, exists: (ars: string) => boolean) {
  const above = [region.administeredBy, cut(region.ars, 9), cut(region.ars, 5), cut(region.ars, 2)]
  return above.find(ars => ars !== '' && ars !== region.ars && exists(ars)) ?? null
}

export const kreisArs = (ars: string): string => cut(ars, 5)
export const landArs = (ars: string): string => cut(ars, 2)
