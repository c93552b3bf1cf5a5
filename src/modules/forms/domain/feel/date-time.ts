import { addDuration, dayAt, FeelDate, formatIsoDate, parseDate } from './date.ts'
import { add } from './decimal.ts'
import { FeelDuration, SECONDS_PER_DAY } from './duration.ts'
import { clockPart, clockText, FeelTime, parseTime } from './time.ts'
import type { FeelObject, FeelValue } from './values.ts'
import { offsetAt, offsetFor, type Zone, zoneText } from './zone.ts'

/** A day and a time of day, local or in a zone. */
export class FeelDateTime implements FeelObject {
  readonly kind = 'date and time'
  readonly date: FeelDate
  readonly seconds: number
  readonly zone: Zone
  constructor(date: FeelDate, seconds: number, zone: Zone = null) {
    this.date = date
    this.seconds = seconds
    this.zone = zone
  }
  text(): string {
    return `${formatIsoDate(this.date)}T${clockText(this.seconds)}${zoneText(this.zone)}`
  }
  part(key: string): FeelValue {
    if (key === 'date') return this.date
    if (key === 'time offset' && typeof this.zone === 'string')
      return new FeelDuration('seconds', offsetFor(this.zone, this.local()))
    return this.date.part(key) ?? clockPart(this, key)
  }
  same(other: FeelObject): boolean {
    return this.order(other) === 0
  }
  /** Local with local, zones with zones; a mixture has no order. */
  order(other: FeelObject): number | null {
    if (!(other instanceof FeelDateTime) || (this.zone === null) !== (other.zone === null)) return null
    return add(this.moment(), -other.moment())
  }
  plus(other: FeelValue, sign: 1 | -1): FeelValue {
    if (other instanceof FeelDuration) return this.later(other, sign)
    if (sign === 1) return null
    const date = other instanceof FeelDate ? new FeelDateTime(other, 0, this.zone === null ? null : 0) : other
    const apart = date instanceof FeelDateTime ? this.order(date) : null
    return apart === null ? null : new FeelDuration('seconds', apart)
  }

  private local(): number {
    return this.date.days * SECONDS_PER_DAY + this.seconds
  }
  /** Seconds since 1970: in UTC, or by the local clock. */
  private moment(): number {
    return this.local() - offsetFor(this.zone, this.local())
  }
  private later(duration: FeelDuration, sign: 1 | -1): FeelDateTime | null {
    const { seconds, zone } = this
    if (duration.unit === 'months') {
      const date = addDuration(this.date, duration, sign)
      return date && new FeelDateTime(date, seconds, zone)
    }
    const moment = add(this.moment(), sign * duration.amount)
    if (moment === null) return null
    const local = moment + (typeof zone === 'string' ? offsetAt(zone, moment) : (zone ?? 0))
    const days = Math.floor(local / SECONDS_PER_DAY)
    const date = dayAt(days)
    return date && new FeelDateTime(date, Number((local - days * SECONDS_PER_DAY).toFixed(9)), zone)
  }
}

/** "2026-05-31T10:00:00+02:00"; a day alone is its midnight. */
export function parseDateTime(text: string): FeelDateTime | null {
  const [day = '', clock] = text.split('T')
  const date = parseDate(day)
  const time = clock === undefined ? new FeelTime(0) : parseTime(text.slice(day.length + 1))
  return date && time && new FeelDateTime(date, time.seconds, time.zone)
}
