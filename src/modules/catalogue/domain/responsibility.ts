import type { Place } from '../../regions/domain/index.ts'
import type { Level } from './leistung.ts'

/** An exception: in the region `ars` and below, the body `bodyArs` does it. */
export interface ZustaendigkeitRule {
  readonly ars: string
  readonly bodyArs: string
}

/**
 * The administration in the chain (municipality upwards) that does a task of this level. Tasks of a municipality are
 * done by its Verwaltungsgemeinschaft (§ 47 ThürKO) or erfüllende Gemeinde (§ 51 ThürKO) where it has one.
 */
export function bodyOf(level: Level, chain: readonly Place[]): Place | undefined {
  const municipality = chain[0]
  switch (level) {
    case 'land':
      return chain.at(-1)
    case 'kreis':
      return chain.find(place => place.kind === 'kreis' || place.kind === 'kreisfreie-stadt') ?? municipality
    case 'gemeinde':
    case 'verwaltungsgemeinschaft':
      return chain.slice(1).find(place => isLocal(place)) ?? municipality
  }
}

const isLocal = (place: Place): boolean => place.kind === 'verwaltungsgemeinschaft' || place.kind === 'gemeinde'

/** The exception that applies: the one for the nearest region. */
export const ruleFor = (
  rules: readonly ZustaendigkeitRule[],
  chain: readonly Place[],
): ZustaendigkeitRule | undefined => chain.flatMap(place => rules.filter(rule => rule.ars === place.ars))[0]
