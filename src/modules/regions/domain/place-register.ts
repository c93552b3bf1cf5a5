import type { PlainDate } from '../../../platform/date.ts'
import type { Place } from './place.ts'

/** A place and what became of it. */
export interface DatedPlace {
  readonly place: Place
  /** First day on which it no longer exists; `null` while it does. */
  readonly validTo: PlainDate | null
  readonly successorArs: string | null
}

/** All places, ready for the questions that every request asks. */
export interface PlaceRegister {
  /** The place with this Regionalschlüssel; one that was merged leads to its successor. */
  byArs(ars: string): Place | undefined
  /** The place with this slug; an old place's slug leads to its successor. */
  bySlug(slug: string): Place | undefined
  /** The place and the administrations above it. Empty when unknown. */
  chain(ars: string): Place[]
  below(ars: string): readonly Place[]
  former(successorArs: string): readonly Place[]
}

/** Longer paths can only come of rows that lead in a circle. */
const MAX_STEPS = 20

/** Keeps the order of the rows among places of one parent. */
export function createPlaceRegister(rows: Iterable<DatedPlace>): PlaceRegister {
  const byArs = new Map<string, DatedPlace>()
  const bySlug = new Map<string, DatedPlace>()
  const below = new Map<string, Place[]>()
  const former = new Map<string, Place[]>()
  for (const row of rows) {
    const { place, validTo, successorArs } = row
    byArs.set(place.ars, row)
    if (isLater(row, bySlug.get(place.slug))) bySlug.set(place.slug, row)
    if (validTo === null && place.parentArs !== null) listOf(below, place.parentArs).push(place)
    if (validTo !== null && successorArs !== null) listOf(former, successorArs).push(place)
  }
  for (const places of former.values()) places.sort((a, b) => a.name.localeCompare(b.name, 'de'))

  const walk = (ars: string, next: (row: DatedPlace) => string | null): DatedPlace[] => {
    const path: DatedPlace[] = []
    let row = byArs.get(ars)
    while (row && path.length < MAX_STEPS) {
      path.push(row)
      row = byArs.get(next(row) ?? '')
    }
    return path
  }
  const current = (ars: string): Place | undefined =>
    walk(ars, row => (row.validTo === null ? null : row.successorArs)).at(-1)?.place

  return {
    byArs: current,
    bySlug: slug => {
      const row = bySlug.get(slug)
      return row && current(row.place.ars)
    },
    chain: ars => {
      const path = walk(ars, ({ place, validTo, successorArs }) =>
        validTo === null ? place.parentArs : (successorArs ?? place.parentArs),
      )
      const existing = path.filter(row => row.validTo === null)
      return (existing.length > 0 ? existing : path).map(row => row.place)
    },
    below: ars => below.get(ars) ?? [],
    former: ars => former.get(ars) ?? [],
  }
}

const isLater = (row: DatedPlace, known: DatedPlace | undefined): boolean =>
  !known || row.validTo === null || (known.validTo !== null && row.validTo > known.validTo)

function listOf<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
