import { dateOf, FeelDate, weekdayOf } from '../date.ts'
import { FeelDateTime, parseDateTime } from '../date-time.ts'
import { FeelDuration } from '../duration.ts'
import { FeelTime, parseTime, timeOf } from '../time.ts'
import { type FeelValue, isSame, kindOf } from '../values.ts'
import { parseZone, type Zone } from '../zone.ts'
import type { Builtin, Builtins } from './builtin.ts'
import { dayOf } from './core.ts'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const ofDay =
  (call: (day: FeelDate) => FeelValue): Builtin =>
  (value = null) => {
    const day = dayOf(value)
    return day && call(day)
  }

function dayOfYear(day: FeelDate): number {
  const first = dateOf(Number(day.part('year')), 1, 1)
  return day.days - (first?.days ?? 0) + 1
}

/** ISO 8601: the week of its Thursday. */
function weekOfYear(day: FeelDate): number {
  return Math.ceil(dayOfYear(new FeelDate(day.days - weekdayOf(day) + 4)) / 7)
}

const offsetOf = (value: FeelValue): Zone | undefined => {
  if (value === null) return null
  if (typeof value === 'string') return parseZone(/^[A-Z][a-z]/.test(value) ? `@${value}` : value)
  return value instanceof FeelDuration && value.unit === 'seconds' ? value.amount : undefined
}

const time: Builtin = (first = null, minute, second, offset = null) => {
  if (typeof first === 'string') return parseTime(first)
  if (first instanceof FeelTime) return first
  if (first instanceof FeelDateTime) return new FeelTime(first.seconds, first.zone)
  if (first instanceof FeelDate) return new FeelTime(0, 0)
  return typeof first === 'number' && typeof minute === 'number' && typeof second === 'number'
    ? timeOf(first, minute, second, offsetOf(offset))
    : null
}

const dateAndTime: Builtin = (first = null, second, ...rest) => {
  if (typeof first === 'string') return second === undefined ? parseDateTime(first) : null
  const day = dayOf(first)
  if (day && second instanceof FeelTime) return new FeelDateTime(day, second.seconds, second.zone)
  if (day) return first instanceof FeelDateTime ? first : new FeelDateTime(day, 0)
  const [third, hour, minute, seconds, offset = null] = rest
  const numbers = [first, second, third, hour, minute, seconds].filter(part => typeof part === 'number')
  const [year = 0, month = 0, dayOfMonth = 0, h = 0, m = 0, s = 0] = numbers
  if (numbers.length !== 6) return null
  const date = dateOf(year, month, dayOfMonth)
  const clock = timeOf(h, m, s, offsetOf(offset))
  return date && clock && new FeelDateTime(date, clock.seconds, clock.zone)
}

/** Stricter than `=`: of one kind, and times of one zone. */
const is: Builtin = (a = null, b = null) => {
  if (kindOf(a) !== kindOf(b)) return false
  if ((a instanceof FeelTime && b instanceof FeelTime) || (a instanceof FeelDateTime && b instanceof FeelDateTime))
    return a.text() === b.text()
  return isSame(a, b)
}

export const timeBuiltins: Builtins = {
  time,
  'date and time': dateAndTime,
  'day of week': ofDay(day => DAYS[weekdayOf(day) - 1] ?? null),
  'day of year': ofDay(dayOfYear),
  'week of year': ofDay(weekOfYear),
  'month of year': ofDay(day => MONTHS[Number(day.part('month')) - 1] ?? null),
  is,
}
