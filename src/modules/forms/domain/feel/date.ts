import { FeelDuration, SECONDS_PER_DAY } from './duration.ts'
import type { FeelObject, FeelValue } from './values.ts'

/** A calendar day as days since 1970-01-01 (proleptic Gregorian, years 1–9999). */
export class FeelDate implements FeelObject {
  readonly kind = 'date'
  readonly days: number
  constructor(days: number) {
    this.days = days
  }
  text(): string {
    return formatIsoDate(this)
  }
  part(key: string): FeelValue {
    const civil = civilOf(this.days)
    if (key === 'year') return civil.year
    if (key === 'month') return civil.month
    if (key === 'day') return civil.day
    return key === 'weekday' ? weekdayOf(this) : null
  }
  same(other: FeelObject): boolean {
    return other instanceof FeelDate && this.days === other.days
  }
  order(other: FeelObject): number | null {
    return other instanceof FeelDate ? this.days - other.days : null
  }
  plus(other: FeelValue, sign: 1 | -1): FeelValue {
    if (other instanceof FeelDuration) return addDuration(this, other, sign)
    return other instanceof FeelDate && sign === -1
      ? new FeelDuration('seconds', (this.days - other.days) * SECONDS_PER_DAY)
      : null
  }
}

const FIRST_DAY = -719_162
const LAST_DAY = 2_932_896

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01, by the 400-year cycles of the Gregorian calendar. */
function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

export function civilOf(days: number): Civil {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The day; null for 31 February and years outside 1–9999. */
export function dateOf(year: number, month: number, day: number): FeelDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null
  const days = daysOf(year, month, day)
  return day > 28 && civilOf(days).day !== day ? null : new FeelDate(days)
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/
export function parseDate(text: string): FeelDate | null {
  const match = isoDate.exec(text)
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
/** "2026-05-31" */
export function formatIsoDate(date: FeelDate): string {
  const { year, month, day } = civilOf(date.days)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Null outside the years 1–9999. */
export const dayAt = (days: number): FeelDate | null =>
  days >= FIRST_DAY && days <= LAST_DAY ? new FeelDate(days) : null

/** 31 January plus a month is the last day of February. */
export function addDuration(date: FeelDate, duration: FeelDuration, sign: 1 | -1): FeelDate | null {
  if (duration.unit === 'seconds') return dayAt(date.days + Math.floor((sign * duration.amount) / SECONDS_PER_DAY))
  const { year, month, day } = civilOf(date.days)
  const months = year * 12 + month - 1 + sign * duration.amount
  const target = Math.floor(months / 12)
  if (target < 1 || target > 9999) return null
  const first = daysOf(target, (months % 12) + 1, 1)
  const next = daysOf(Math.floor((months + 1) / 12), ((months + 1) % 12) + 1, 1)
  return new FeelDate(first + Math.min(day, next - first) - 1)
}

/** Whole months from one day to another, towards zero: what `years and months duration` counts. */
export function monthsBetween(from: FeelDate, to: FeelDate): number {
  if (to.days < from.days) return 0 - monthsBetween(to, from)
  const a = civilOf(from.days)
  const b = civilOf(to.days)
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0)
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: FeelDate): number => ((((date.days + 3) % 7) + 7) % 7) + 1
