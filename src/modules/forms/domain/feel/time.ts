import { add } from './decimal.ts'
import { FeelDuration, SECONDS_PER_DAY } from './duration.ts'
import type { FeelObject, FeelValue } from './values.ts'
import { parseZone, type Zone, zoneText } from './zone.ts'

/** A time of day as seconds since midnight, local or in a zone. */
export class FeelTime implements FeelObject {
  readonly kind = 'time'
  readonly seconds: number
  readonly zone: Zone
  constructor(seconds: number, zone: Zone = null) {
    this.seconds = seconds
    this.zone = zone
  }
  text(): string {
    return clockText(this.seconds) + zoneText(this.zone)
  }
  part(key: string): FeelValue {
    return clockPart(this, key)
  }
  same(other: FeelObject): boolean {
    return this.order(other) === 0
  }
  /** Local times with local times, times in zones with each other; a zone's offset is not known without a day. */
  order(other: FeelObject): number | null {
    if (!(other instanceof FeelTime)) return null
    if (this.zone === other.zone) return this.seconds - other.seconds
    return typeof this.zone === 'number' && typeof other.zone === 'number'
      ? this.seconds - this.zone - (other.seconds - other.zone)
      : null
  }
  plus(other: FeelValue, sign: 1 | -1): FeelValue {
    if (other instanceof FeelDuration && other.unit === 'seconds') {
      const sum = add(this.seconds, sign * other.amount)
      return sum === null ? null : new FeelTime(sum - Math.floor(sum / SECONDS_PER_DAY) * SECONDS_PER_DAY, this.zone)
    }
    const apart = other instanceof FeelTime && sign === -1 ? this.order(other) : null
    return apart === null ? null : new FeelDuration('seconds', apart)
  }
}

export function clockPart({ seconds, zone }: Pick<FeelTime, 'seconds' | 'zone'>, key: string): FeelValue {
  if (key === 'hour') return Math.trunc(seconds / 3600)
  if (key === 'minute') return Math.trunc((seconds % 3600) / 60)
  if (key === 'second') return Number((seconds % 60).toFixed(9))
  if (key === 'timezone') return typeof zone === 'string' ? zone : null
  return key === 'time offset' && typeof zone === 'number' ? new FeelDuration('seconds', zone) : null
}

const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0')
/** "10:05:00", "10:05:00.25" */
export function clockText(seconds: number): string {
  const rest = (seconds % 60).toFixed(9).replace(/\.?0+$/, '')
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${Number(rest) < 10 ? '0' : ''}${rest === '' ? '0' : rest}`
}

const clock = /^(\d{2}):(\d{2}):(\d{2}(?:\.\d{1,9})?)(Z|[+-].+|@.+)?$/
export function parseTime(text: string): FeelTime | null {
  const [, hour, minute, second, zone = ''] = clock.exec(text) ?? []
  return hour === undefined ? null : timeOf(Number(hour), Number(minute), Number(second), parseZone(zone))
}

/** Null for 24:00:00, 10:60:00 and unknown zones. */
export function timeOf(hour: number, minute: number, second: number, zone: Zone | undefined): FeelTime | null {
  const whole = Number.isInteger(hour) && Number.isInteger(minute)
  if (!whole || hour < 0 || hour > 23 || minute < 0 || minute > 59 || !(second >= 0 && second < 60)) return null
  return zone === undefined ? null : new FeelTime(hour * 3600 + minute * 60 + second, zone)
}
