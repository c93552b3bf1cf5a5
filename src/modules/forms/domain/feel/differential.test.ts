import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evaluate } from 'feelin'
import { FeelDate, parseDate } from './date.ts'
import { evaluateFeel } from './evaluate.ts'
import { type FeelJson, type FeelValue, toJson } from './values.ts'

/*
 * feelin is the oracle for generated expressions. Left out is where it departs from DMN 1.5:
 * - decimals: 0.1 + 0.2 is not 0.3 there; so numbers are whole and division stays away
 * - `[1] = 1` is true there, DMN compares a list with a number to null; so `=` stays within one type
 * - `some` over [null, false] is false there, DMN's `or` makes it null; `every` likewise; so conditions are never null
 * - `5 between 9 and null` is null there, DMN's `and` makes it false; so bounds are never null
 * - bounds in the wrong order are swapped there, DMN's range is empty; so they are in order
 * - `years and months duration` counts a begun month there, DMN whole ones; so only years are compared
 * - a filter on null or on one value; so only lists are filtered
 */
const ints = { x: 7, y: -3, z: 0 }
const context = { ...ints, wort: 'Größe', leer: '', ja: true, nein: false, zahlen: [1, 2, 3, 7], worte: ['a', 'b'] }
const feelContext = new Map<string, FeelValue>(Object.entries(context))
const today = parseDate('2026-11-23') ?? new FeelDate(0)

type Terms = {
  number: string
  maybeNumber: string
  boolean: string
  text: string
  numbers: string
}
const binary = (left: fc.Arbitrary<string>, operators: readonly string[], right: fc.Arbitrary<string>) =>
  fc.tuple(left, fc.constantFrom(...operators), right).map(([a, operator, b]) => `(${a} ${operator} ${b})`)

const terms = fc.letrec<Terms>(tie => {
  const { number, maybeNumber, boolean, text, numbers } = {
    number: tie('number'),
    maybeNumber: tie('maybeNumber'),
    boolean: tie('boolean'),
    text: tie('text'),
    numbers: tie('numbers'),
  }
  const call = (name: string, ...args: fc.Arbitrary<string>[]) =>
    fc.tuple(...args).map(values => `${name}(${values.join(', ')})`)
  const choice = (branch: fc.Arbitrary<string>) =>
    fc.tuple(boolean, branch, branch).map(([a, b, c]) => `(if ${a} then ${b} else ${c})`)
  return {
    number: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'term' },
      fc.integer({ min: -20, max: 20 }).map(value => (value < 0 ? `(${value})` : `${value}`)),
      fc.constantFrom(...Object.keys(ints)),
      binary(number, ['+', '-', '*'], number),
      number.map(value => `(-${value})`),
      choice(number),
      call('abs', number),
      call('floor', number),
      call('min', number, number),
      call('max', number, number),
      call('string length', text),
      call('count', numbers),
    ),
    maybeNumber: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'term' },
      number,
      fc.constant('null'),
      fc.constant('unbekannt'),
      fc.tuple(numbers, fc.integer({ min: -5, max: 5 })).map(([list, at]) => `${list}[${at}]`),
      call('sum', numbers),
      call('max', numbers),
      binary(maybeNumber, ['+', '-', '*'], maybeNumber),
    ),
    boolean: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'term' },
      fc.constantFrom('true', 'false', 'ja', 'nein'),
      binary(number, ['=', '!=', '<', '<=', '>', '>='], number),
      binary(text, ['=', '!=', '<', '>'], text),
      binary(boolean, ['and', 'or', '='], boolean),
      call('not', boolean),
      call('list contains', numbers, number),
      call('contains', text, text),
      call('starts with', text, text),
      fc.tuple(number, number, number).map(([a, b, c]) => `(${a} between ${b} and ${b} + abs(${c}))`),
      fc
        .tuple(number, fc.constantFrom('[', '('), number, number, fc.constantFrom(']', ')'))
        .map(([a, start, b, c, end]) => `(${a} in ${start}${b}..${b} + abs(${c})${end})`),
      fc.tuple(number, numbers).map(([a, list]) => `(${a} in ${list})`),
      fc.tuple(number, number, number).map(([a, b, c]) => `(${a} in (${b}, > ${c}))`),
      fc.tuple(numbers, number).map(([list, a]) => `(some n in ${list} satisfies n > ${a})`),
      fc.tuple(numbers, number).map(([list, a]) => `(every n in ${list} satisfies n > ${a})`),
    ),
    text: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'term' },
      fc.constantFrom('"a"', '"bä"', '""', 'wort', 'leer'),
      binary(text, ['+'], text),
      call('upper case', text),
      call('string', number),
      choice(text),
      call('substring before', text, fc.constantFrom('"r"', '"ö"')),
      call('substring after', text, fc.constantFrom('"r"', '"ö"')),
    ),
    numbers: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'term' },
      fc.constant('zahlen'),
      fc.array(number, { maxLength: 3 }).map(items => `[${items.join(', ')}]`),
      fc.tuple(numbers, number).map(([list, a]) => `${list}[item > ${a}]`),
      fc.tuple(numbers, number).map(([list, a]) => `(for n in ${list} return n + ${a})`),
      call('append', numbers, number),
      call('concatenate', numbers, numbers),
      call('distinct values', numbers),
      call('reverse', numbers),
    ),
  }
})

const ours = (expression: string): FeelJson => toJson(evaluateFeel(expression, feelContext, today))
const theirs = (expression: string): unknown => evaluate(expression, context).value
/** feelin tells -0 from 0. */
const withoutMinusZero = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, v) => (v === 0 ? 0 : v)))

const agrees = (expressions: fc.Arbitrary<string>, numRuns: number): void =>
  fc.assert(
    fc.property(expressions, expression => {
      assert.deepEqual(withoutMinusZero(ours(expression)), withoutMinusZero(theirs(expression)), expression)
    }),
    { numRuns },
  )

test('numbers agree with feelin', () => agrees(terms.number, 300))
test('numbers that may be null agree with feelin', () => agrees(terms.maybeNumber, 300))
test('conditions agree with feelin', () => agrees(terms.boolean, 500))
test('texts agree with feelin', () => agrees(terms.text, 200))
test('lists agree with feelin', () => agrees(terms.numbers, 300))

const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
const date = dates.map(day => `date("${day.toISOString().slice(0, 10)}")`)
const duration = fc.oneof(
  fc.integer({ min: 0, max: 500 }).map(days => `duration("P${days}D")`),
  fc.integer({ min: 0, max: 40 }).map(months => `duration("P${months}M")`),
)
test('dates agree with feelin', () => {
  agrees(
    fc.oneof(
      binary(date, ['+', '-'], duration).map(value => `string(${value})`),
      binary(date, ['<', '<=', '=', '>'], date),
      binary(date, ['-'], date).map(value => `${value}.days`),
      fc.tuple(date, fc.constantFrom('year', 'month', 'day', 'weekday')).map(parts => parts.join('.')),
      fc.tuple(date, date).map(([a, b]) => `years and months duration(${a}, ${b}).years`),
    ),
    400,
  )
})
