import { comparisons, within } from '../comparison.ts'
import { FeelRange } from '../range.ts'
import { type FeelValue, isSame } from '../values.ts'
import type { Builtin, Builtins } from './builtin.ts'

/** A point is the range from itself to itself. */
const rangeOf = (value: FeelValue): FeelRange =>
  value instanceof FeelRange ? value : new FeelRange('[', value, value, ']')

const ofTwo =
  (holds: (a: FeelRange, b: FeelRange) => boolean | null): Builtin =>
  (a = null, b = null) =>
    a === null || b === null ? null : comparable(rangeOf(a), rangeOf(b), holds)

/** Null when the bounds have no order. */
function comparable(a: FeelRange, b: FeelRange, holds: (a: FeelRange, b: FeelRange) => boolean | null): boolean | null {
  const bounds = [a.low, a.high, b.low, b.high].filter(bound => bound !== null)
  return bounds.every(bound => less(bounds[0] ?? null, bound, true) !== null) ? holds(a, b) : null
}

const less = (a: FeelValue, b: FeelValue, orSame: boolean): boolean | null => comparisons[orSame ? '<=' : '<'](a, b)
const starts = (range: FeelRange): boolean => range.start === '['
const ends = (range: FeelRange): boolean => range.end === ']'
const isPoint = (range: FeelRange): boolean => starts(range) && ends(range) && isSame(range.low, range.high)

/** All of a lies before all of b. */
const before = (a: FeelRange, b: FeelRange): boolean | null =>
  a.open === 'high' || b.open === 'low' ? false : less(a.high, b.low, !(ends(a) && starts(b)))
/** a begins no later than b. */
const beginsBy = (a: FeelRange, b: FeelRange): boolean | null => {
  if (a.open === 'low') return true
  return b.open === 'low' ? false : less(a.low, b.low, starts(a) || !starts(b))
}
const endsBy = (a: FeelRange, b: FeelRange): boolean | null => {
  if (b.open === 'high') return true
  return a.open === 'high' ? false : less(a.high, b.high, ends(b) || !ends(a))
}
const not = (value: boolean | null): boolean | null => (value === null ? null : !value)
const both = (...values: readonly (boolean | null)[]): boolean => values.every(value => value === true)
const sameStart = (a: FeelRange, b: FeelRange): boolean => both(beginsBy(a, b), beginsBy(b, a))
const sameEnd = (a: FeelRange, b: FeelRange): boolean => both(endsBy(a, b), endsBy(b, a))
const includes = (a: FeelRange, b: FeelRange): boolean | null =>
  isPoint(b) ? within(b.low, a) : both(beginsBy(a, b), endsBy(b, a))
const overlaps = (a: FeelRange, b: FeelRange): boolean => both(not(before(a, b)), not(before(b, a)))
const meets = (a: FeelRange, b: FeelRange): boolean =>
  a.open !== 'high' && b.open !== 'low' && ends(a) && starts(b) && isSame(a.high, b.low)
/** Begins before b does and ends within it. */
const overlapsBefore = (a: FeelRange, b: FeelRange): boolean => both(overlaps(a, b), not(beginsBy(b, a)), endsBy(a, b))
const finishes = (a: FeelRange, b: FeelRange): boolean => both(sameEnd(a, b), beginsBy(b, a))
const beginsWith = (a: FeelRange, b: FeelRange): boolean => both(sameStart(a, b), endsBy(a, b))

const swapped = (holds: (a: FeelRange, b: FeelRange) => boolean | null): Builtin => ofTwo((a, b) => holds(b, a))

export const rangeBuiltins: Builtins = {
  before: ofTwo(before),
  after: swapped(before),
  meets: ofTwo(meets),
  'met by': swapped(meets),
  overlaps: ofTwo(overlaps),
  'overlaps before': ofTwo(overlapsBefore),
  'overlaps after': swapped(overlapsBefore),
  finishes: ofTwo(finishes),
  'finished by': swapped(finishes),
  includes: ofTwo(includes),
  during: swapped(includes),
  starts: ofTwo(beginsWith),
  'started by': swapped(beginsWith),
  coincides: ofTwo((a, b) => both(sameStart(a, b), sameEnd(a, b))),
}
