import { formatDuration } from './duration-text.ts'
import { FeelDate, FeelDuration, formatIsoDate } from './temporal.ts'

export type FeelContext = ReadonlyMap<string, FeelValue>
export class FeelRange {
  readonly start: '[' | '('
  readonly low: FeelValue
  readonly high: FeelValue
  readonly end: ']' | ')'
  constructor(start: '[' | '(', low: FeelValue, high: FeelValue, end: ']' | ')') {
    this.start = start
    this.low = low
    this.high = high
    this.end = end
  }
}
export type FeelValue =
  | null
  | boolean
  | number
  | string
  | FeelDate
  | FeelDuration
  | FeelRange
  | readonly FeelValue[]
  | FeelContext

export const isList = (value: FeelValue): value is readonly FeelValue[] => Array.isArray(value)
export const isContext = (value: FeelValue): value is FeelContext => value instanceof Map

/** Deep equality; null equals null, values of different kinds are never equal. */
export function isSame(a: FeelValue, b: FeelValue): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (a instanceof FeelDate) return b instanceof FeelDate && a.days === b.days
  if (a instanceof FeelDuration) return b instanceof FeelDuration && sameDuration(a, b)
  if (a instanceof FeelRange) return b instanceof FeelRange && sameRange(a, b)
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i] ?? null))
  return isContext(a) && isContext(b) && sameContext(a, b)
}
/** No months and no seconds are the same duration. */
const sameDuration = (a: FeelDuration, b: FeelDuration): boolean =>
  a.amount === b.amount && (a.unit === b.unit || a.amount === 0)
const sameRange = (a: FeelRange, b: FeelRange): boolean =>
  a.start === b.start && a.end === b.end && isSame(a.low, b.low) && isSame(a.high, b.high)
function sameContext(a: FeelContext, b: FeelContext): boolean {
  if (a.size !== b.size) return false
  for (const [key, value] of a) if (!b.has(key) || !isSame(value, b.get(key) ?? null)) return false
  return true
}

export type Kind = 'null' | 'boolean' | 'number' | 'string' | 'date' | 'duration' | 'range' | 'list' | 'context'
export function kindOf(value: FeelValue): Kind {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'string') return 'string'
  if (value instanceof FeelDate) return 'date'
  if (value instanceof FeelDuration) return 'duration'
  if (value instanceof FeelRange) return 'range'
  return isList(value) ? 'list' : 'context'
}

/** DMN `=`: null when both have values of different kinds. */
export function equals(a: FeelValue, b: FeelValue): boolean | null {
  if (a === b) return true
  if (a === null || b === null) return false
  if (typeof a !== 'object' && typeof a === typeof b) return false
  return kindOf(a) === kindOf(b) ? isSame(a, b) : null
}

/** Negative, zero or positive; null when the two have no order (null, other kinds, booleans, lists). */
export function order(a: FeelValue, b: FeelValue): number | null {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  if (a instanceof FeelDate && b instanceof FeelDate) return a.days - b.days
  if (a instanceof FeelDuration && b instanceof FeelDuration && a.unit === b.unit) return a.amount - b.amount
  return null
}

/** As JSON: dates and durations in ISO 8601, ranges as text. */
export type FeelJson = null | boolean | number | string | FeelJson[] | { [key: string]: FeelJson }
export function toJson(value: FeelValue): FeelJson {
  if (value === null || typeof value !== 'object') return value
  if (value instanceof FeelDate) return formatIsoDate(value)
  if (value instanceof FeelDuration) return formatDuration(value)
  if (value instanceof FeelRange) return feelText(value)
  if (isList(value)) return value.map(toJson)
  return Object.fromEntries([...value].map(([key, entry]) => [key, toJson(entry)]))
}

/** What `string()` writes inside lists and contexts. */
function feelText(value: FeelValue): string {
  if (typeof value === 'string') return `"${value}"`
  return plainText(value)
}

/** What `string()` writes. */
export function plainText(value: FeelValue): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return String(value)
  if (value instanceof FeelDate) return formatIsoDate(value)
  if (value instanceof FeelDuration) return formatDuration(value)
  if (value instanceof FeelRange) return `${value.start}${feelText(value.low)}..${feelText(value.high)}${value.end}`
  if (isList(value)) return `[${value.map(feelText).join(', ')}]`
  return `{${[...value].map(([key, entry]) => `${key}: ${feelText(entry)}`).join(', ')}}`
}

/** Without exponent. */
const numberText = (value: number): string =>
  String(value).includes('e')
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value)
