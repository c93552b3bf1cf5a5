import { parseDuration } from '../duration-text.ts'
import { dateOf, FeelDate, FeelDuration, monthsBetween, parseDate } from '../temporal.ts'
import type { FeelValue } from '../values.ts'
import { type Builtin, of } from './builtin.ts'

function toDate([first = null, month, day]: readonly FeelValue[]): FeelValue {
  if (typeof first === 'string') return parseDate(first)
  if (first instanceof FeelDate) return first
  return typeof first === 'number' && typeof month === 'number' && typeof day === 'number'
    ? dateOf(first, month, day)
    : null
}

export const dateBuiltins: Readonly<Record<string, Builtin>> = {
  date: of(1, 3, toDate),
  duration: of(1, 1, ([text = null]) => (typeof text === 'string' ? parseDuration(text) : null)),
  'years and months duration': of(2, 2, ([from = null, to = null]) =>
    from instanceof FeelDate && to instanceof FeelDate ? new FeelDuration('months', monthsBetween(from, to)) : null,
  ),
}
