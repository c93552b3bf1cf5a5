import { isMunicipality, type Place } from '../../regions/domain/index.ts'
import type { Level } from './leistung.ts'

/** An exception: in the region `ars` and below, the body `bodyArs` does it. */
export interface ZustaendigkeitRule {
  readonly ars: string
  readonly bodyArs: string
}

/**
 * The administration in the chain (place upwards) that does a task of this level. Tasks of a municipality are done by
 * its Verwaltungsgemeinschaft (§ 47 ThürKO) or erfüllende Gemeinde (§ 51 ThürKO) where it has one. `undefined` when the
 * chain starts above that level: a Kreis does not say which of its municipalities is meant.
 */
export function bodyOf(level: Level, chain: readonly Place[]): Place | undefined {
  switch (level) {
    case 'land':
      return chain.find(place => place.kind === 'land')
    case 'kreis':
      return chain.find(place => place.kind === 'kreis' || place.kind === 'kreisfreie-stadt')
    case 'gemeinde':
    case 'verwaltungsgemeinschaft':
      return chain.findLast(isLocal) ?? chain.find(isMunicipality)
  }
}

const isLocal = (place: Place): boolean => place.kind === 'verwaltungsgemeinschaft' || place.kind === 'gemeinde'

/** Whether the body does a municipality's own task in its place. */
export const isDelegated = (level: Level, place: Place, body: Place): boolean =>
  level === 'gemeinde' && isMunicipality(place) && body.ars !== place.ars
