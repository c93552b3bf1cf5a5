import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDuration, civilOf, dateOf, FeelDate, formatIsoDate, monthsBetween, parseDate, weekdayOf } from './date.ts'
import { FeelDuration, formatDuration, parseDuration } from './duration.ts'

const days = fc.integer({ min: -700_000, max: 2_900_000 }).map(day => new FeelDate(day))

test('days and civil dates are the same as those of JavaScript', () => {
  fc.assert(
    fc.property(days, date => {
      const other = new Date(date.days * 86_400_000)
      const civil = { year: other.getUTCFullYear(), month: other.getUTCMonth() + 1, day: other.getUTCDate() }
      assert.deepEqual(civilOf(date.days), civil)
      assert.deepEqual(dateOf(civil.year, civil.month, civil.day), date)
      assert.equal(weekdayOf(date), other.getUTCDay() || 7)
      assert.deepEqual(parseDate(formatIsoDate(date)), date)
    }),
  )
})

test('whole months between two days: one more would be too many', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 60_000 }), (from, length) => {
      const to = new FeelDate(Math.min(from.days + length, 2_930_000))
      const months = monthsBetween(from, to)
      const after = (count: number): number => addDuration(from, new FeelDuration('months', count), 1)?.days ?? Infinity
      assert.ok(after(months) <= to.days)
      // The end of a shorter month is not yet a whole one: 31 January to 28 February.
      assert.ok(after(months + 1) > to.days || civilOf(to.days).day < civilOf(from.days).day)
      assert.equal(monthsBetween(to, from), 0 - months)
    }),
  )
})

test('durations are read back as written', () => {
  const durations = fc.oneof(
    fc.integer({ min: -5000, max: 5000 }).map(months => new FeelDuration('months', months)),
    fc.integer({ min: -1e9, max: 1e9 }).map(seconds => new FeelDuration('seconds', seconds)),
  )
  fc.assert(
    fc.property(durations, duration => {
      assert.deepEqual(parseDuration(formatDuration(duration)), duration)
    }),
  )
})

test('what is no day or duration is refused', () => {
  for (const text of ['2026-02-29', '2026-13-01', '0000-01-01', '2026-1-1', '31.05.2026', '', '2026-05-31T00:00'])
    assert.equal(parseDate(text), null, text)
  for (const text of ['', 'P', 'PT', 'P1', '1D', 'P1DT', 'P1M1D', 'P1.5D', `P${'9'.repeat(40)}D`])
    assert.equal(parseDuration(text), null, text)
})
