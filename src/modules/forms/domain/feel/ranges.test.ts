import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { FeelDate } from './date.ts'
import { evaluateFeel } from './evaluate.ts'

/** Whole bounds, so that quarters show all there is to see. */
const grid = Array.from({ length: 60 }, (_, i) => i / 4)
const range = fc
  .tuple(
    fc.constantFrom('[', '('),
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 1, max: 5 }),
    fc.constantFrom(']', ')'),
  )
  .map(([start, low, size, end]) => ({
    text: `${start}${low}..${low + size}${end}`,
    points: grid.filter(x => (start === '[' ? x >= low : x > low) && (end === ']' ? x <= low + size : x < low + size)),
  }))

type Points = readonly number[]
const first = (a: Points): number => a[0] ?? Number.NaN
const last = (a: Points): number => a.at(-1) ?? Number.NaN
const within = (a: Points, b: Points): boolean => a.every(x => b.includes(x))
const meet = (a: Points, b: Points): boolean => a.some(x => b.includes(x))
const relations: Readonly<Record<string, (a: Points, b: Points) => boolean>> = {
  before: (a, b) => last(a) < first(b),
  after: (a, b) => first(a) > last(b),
  meets: (a, b) => last(a) === first(b) && Number.isInteger(last(a)),
  'met by': (a, b) => first(a) === last(b) && Number.isInteger(first(a)),
  overlaps: meet,
  'overlaps before': (a, b) => meet(a, b) && first(a) < first(b) && last(a) <= last(b),
  'overlaps after': (a, b) => meet(a, b) && first(b) < first(a) && last(b) <= last(a),
  finishes: (a, b) => last(a) === last(b) && within(a, b),
  'finished by': (a, b) => last(a) === last(b) && within(b, a),
  includes: (a, b) => within(b, a),
  during: within,
  starts: (a, b) => first(a) === first(b) && within(a, b),
  'started by': (a, b) => first(a) === first(b) && within(b, a),
  coincides: (a, b) => within(a, b) && within(b, a),
}

for (const [name, holds] of Object.entries(relations))
  test(`${name} is what it says of sets of numbers`, () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const text = `${name}(${a.text}, ${b.text})`
        assert.equal(evaluateFeel(text, new Map(), new FeelDate(0)), holds(a.points, b.points), text)
      }),
    )
  })
