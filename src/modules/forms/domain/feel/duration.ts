import { add } from './decimal.ts'
import type { FeelObject, FeelValue } from './values.ts'

export const SECONDS_PER_DAY = 86_400

/** Two kinds that DMN never mixes: seconds (days and time), or months (years and months). */
export class FeelDuration implements FeelObject {
  readonly unit: 'seconds' | 'months'
  readonly amount: number
  constructor(unit: 'seconds' | 'months', amount: number) {
    this.unit = unit
    this.amount = amount
  }
  get kind(): 'days and time duration' | 'years and months duration' {
    return this.unit === 'months' ? 'years and months duration' : 'days and time duration'
  }
  text(): string {
    return formatDuration(this)
  }
  part(key: string): FeelValue {
    const { amount, unit } = this
    if (unit === 'months') {
      if (key === 'years') return Math.trunc(amount / 12)
      return key === 'months' ? amount % 12 : null
    }
    if (key === 'days') return Math.trunc(amount / SECONDS_PER_DAY)
    const rest = amount % SECONDS_PER_DAY
    if (key === 'hours') return Math.trunc(rest / 3600)
    if (key === 'minutes') return Math.trunc((rest % 3600) / 60)
    return key === 'seconds' ? rest % 60 : null
  }
  same(other: FeelObject): boolean {
    return this.order(other) === 0
  }
  order(other: FeelObject): number | null {
    return other instanceof FeelDuration && other.unit === this.unit ? this.amount - other.amount : null
  }
  plus(other: FeelValue, sign: 1 | -1): FeelValue {
    if (!(other instanceof FeelDuration) || other.unit !== this.unit) return null
    return durationOf(this.unit, add(this.amount, sign * other.amount))
  }
}

/** Months are whole: half a month is dropped. */
export function durationOf(unit: FeelDuration['unit'], amount: number | null): FeelDuration | null {
  if (amount === null) return null
  return new FeelDuration(unit, (unit === 'months' ? Math.trunc(amount) : amount) + 0)
}

const yearsAndMonths = /^(-?)P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?$/
const daysAndTime = /^(-?)P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/

/** ISO 8601 as DMN takes it: years and months, or days and time, never both. */
export function parseDuration(text: string): FeelDuration | null {
  if (!/\d[A-Z]$/.test(text)) return null
  const months = yearsAndMonths.exec(text)
  if (months) return new FeelDuration('months', signed(months[1], Number(months[2] ?? 0) * 12 + Number(months[3] ?? 0)))
  const time = daysAndTime.exec(text)
  if (!time) return null
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = time
  const total = Number(days) * SECONDS_PER_DAY + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return new FeelDuration('seconds', signed(sign, total))
}

const signed = (sign: string | undefined, amount: number): number => (sign === '-' && amount !== 0 ? -amount : amount)

const part = (amount: number, unit: string): string => (amount === 0 ? '' : `${amount}${unit}`)

/** "P14D", "P1Y6M" */
export function formatDuration(duration: FeelDuration): string {
  const sign = duration.amount < 0 ? '-' : ''
  const amount = Math.abs(duration.amount)
  if (duration.unit === 'months') {
    return amount === 0 ? 'P0M' : `${sign}P${part(Math.floor(amount / 12), 'Y')}${part(amount % 12, 'M')}`
  }
  if (amount === 0) return 'PT0S'
  const days = part(Math.floor(amount / SECONDS_PER_DAY), 'D')
  const rest = amount % SECONDS_PER_DAY
  const time =
    part(Math.floor(rest / 3600), 'H') +
    part(Math.floor((rest % 3600) / 60), 'M') +
    part(Number((rest % 60).toFixed(9)), 'S')
  return `${sign}P${days}${time ? `T${time}` : ''}`
}
