import { dateOf, FeelDate, monthsBetween, parseDate } from '../date.ts'
import { add } from '../decimal.ts'
import { FeelDuration, parseDuration } from '../duration.ts'
import { type FeelValue, isList, isObject, isSame, order, plainText } from '../values.ts'
import { type Builtin, type Builtins, ofTexts } from './builtin.ts'
import { ofList, ofOneList } from './list-arguments.ts'

export function sum(list: readonly FeelValue[]): number | null {
  if (list.length === 0) return null
  let total: number | null = 0
  for (const item of list) {
    if (typeof item !== 'number' || total === null) return null
    total = add(total, item)
  }
  return total
}

/** The smallest or largest; null when the list is empty or its items have no order. */
const extreme = (sign: 1 | -1): Builtin =>
  ofList(list => {
    let [best = null] = list
    for (const item of list) {
      const by = order(item, best)
      if (by === null) return null
      if (by * sign > 0) best = item
    }
    return best
  })

/** Three-valued: the decisive value wins, then anything that is no boolean makes it null. */
const decide = (decisive: boolean): Builtin =>
  ofList(list => {
    if (list.includes(decisive)) return decisive
    return list.every(item => item === !decisive) ? !decisive : null
  })

/** The day of a date or a date and time. */
export function dayOf(value: FeelValue): FeelDate | null {
  if (value instanceof FeelDate) return value
  const day = isObject(value) && value.kind === 'date and time' ? value.part('date') : null
  return day instanceof FeelDate ? day : null
}

/** Of a text, a date, a date and time, or year, month and day. */
const date: Builtin = (first = null, month, day) => {
  if (typeof first === 'string') return parseDate(first)
  if (isObject(first)) return dayOf(first)
  return typeof first === 'number' && typeof month === 'number' && typeof day === 'number'
    ? dateOf(first, month, day)
    : null
}

/** What nearly every form uses: the part of the functions that every browser gets. */
export const coreBuiltins: Builtins = {
  not: (value = null) => (typeof value === 'boolean' ? !value : null),
  /** Not in DMN, but in wide use: true unless the value is null. */
  'is defined': (value = null) => value !== null,
  count: ofOneList(list => list.length),
  sum: ofList(sum),
  min: extreme(-1),
  max: extreme(1),
  all: decide(false),
  any: decide(true),
  'list contains': (list = null, item = null) => (isList(list) ? list.some(other => isSame(other, item)) : null),
  string: (value = null) => (value === null ? null : plainText(value)),
  'string length': ofTexts(text => Array.from(text).length),
  contains: ofTexts((text, part) => text.includes(part)),
  'starts with': ofTexts((text, part) => text.startsWith(part)),
  date,
  duration: ofTexts(parseDuration),
  'years and months duration': (from = null, to = null) => {
    const a = dayOf(from)
    const b = dayOf(to)
    return a && b && new FeelDuration('months', monthsBetween(a, b))
  },
}
