/** A date, time, duration, range or function: it knows its own operations, so that each can be left out of a bundle. */
export interface FeelObject {
  readonly kind: Kind
  /** What `string()` writes. */
  text(): string
  /** `value.key` */
  part(key: string): FeelValue
  /** Asked with an object of the same kind. */
  same(other: FeelObject): boolean
  /** Negative, zero or positive; null without an order. */
  order?(other: FeelObject): number | null
  /** `this + other`, or `this - other`. */
  plus?(other: FeelValue, sign: 1 | -1): FeelValue
}
export type FeelContext = ReadonlyMap<string, FeelValue>
export type FeelValue = null | boolean | number | string | FeelObject | readonly FeelValue[] | FeelContext

export type Kind =
  | 'null'
  | 'boolean'
  | 'number'
  | 'string'
  | 'date'
  | 'time'
  | 'date and time'
  | 'days and time duration'
  | 'years and months duration'
  | 'range'
  | 'function'
  | 'list'
  | 'context'

export const isList = (value: FeelValue): value is readonly FeelValue[] => Array.isArray(value)
export const isContext = (value: FeelValue): value is FeelContext => value instanceof Map
export const isObject = (value: FeelValue): value is FeelObject =>
  value !== null && typeof value === 'object' && !isList(value) && !isContext(value)

export function kindOf(value: FeelValue): Kind {
  if (value === null) return 'null'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  if (isList(value)) return 'list'
  return isContext(value) ? 'context' : value.kind
}

/** Deep equality; null equals null, values of different kinds are never equal. */
export function isSame(a: FeelValue, b: FeelValue): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i] ?? null))
  if (isContext(a)) return isContext(b) && sameContext(a, b)
  return isObject(b) && a.kind === b.kind && a.same(b)
}
function sameContext(a: FeelContext, b: FeelContext): boolean {
  if (a.size !== b.size) return false
  for (const [key, value] of a) if (!b.has(key) || !isSame(value, b.get(key) ?? null)) return false
  return true
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
  return isObject(a) && isObject(b) && a.kind === b.kind ? (a.order?.(b) ?? null) : null
}

/** As JSON: dates and durations in ISO 8601, ranges as text. */
export type FeelJson = null | boolean | number | string | FeelJson[] | { [key: string]: FeelJson }
export function toJson(value: FeelValue): FeelJson {
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(toJson)
  return isContext(value) ? Object.fromEntries([...value].map(([key, entry]) => [key, toJson(entry)])) : value.text()
}

/** What `string()` writes inside lists and contexts. */
export const quotedText = (value: FeelValue): string =>
  typeof value === 'string' ? JSON.stringify(value) : plainText(value)

/** What `string()` writes. */
export function plainText(value: FeelValue): string {
  if (typeof value === 'number') return numberText(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.map(quotedText).join(', ')}]`
  if (isContext(value)) return `{${[...value].map(([key, entry]) => `${key}: ${quotedText(entry)}`).join(', ')}}`
  return value.text()
}

/** Without exponent. */
const numberText = (value: number): string =>
  String(value).includes('e')
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value)
