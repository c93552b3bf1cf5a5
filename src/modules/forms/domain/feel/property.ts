import { civilOf, FeelDate, FeelDuration, SECONDS_PER_DAY, weekdayOf } from './temporal.ts'
import { FeelRange, type FeelValue, isContext, isList } from './values.ts'

/** `value.key`: an entry of a context, of each item of a list, or a part of a date or duration. */
export function property(value: FeelValue, key: string): FeelValue {
  if (value === null || typeof value !== 'object') return null
  if (isContext(value)) return value.get(key) ?? null
  if (isList(value)) return value.map(item => property(item, key))
  if (value instanceof FeelDate) return datePart(value, key)
  if (value instanceof FeelDuration) return durationPart(value, key)
  return value instanceof FeelRange ? rangePart(value, key) : null
}

function datePart(date: FeelDate, key: string): FeelValue {
  const civil = civilOf(date.days)
  if (key === 'year') return civil.year
  if (key === 'month') return civil.month
  if (key === 'day') return civil.day
  return key === 'weekday' ? weekdayOf(date) : null
}

function durationPart(duration: FeelDuration, key: string): FeelValue {
  const { amount, unit } = duration
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

function rangePart(range: FeelRange, key: string): FeelValue {
  if (key === 'start') return range.low
  if (key === 'end') return range.high
  if (key === 'start included') return range.start === '['
  return key === 'end included' ? range.end === ']' : null
}
