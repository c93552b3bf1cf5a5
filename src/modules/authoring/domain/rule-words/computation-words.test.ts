import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseFeel } from '../../../forms/domain/feel/parse.ts'
import type { Calculation, Computation, Operand } from './computation.ts'
import { printComputation } from './print-computation.ts'
import { readComputation } from './read-computation.ts'
import type { Rule } from './rule.ts'

const read = (text: string) => {
  const parsed = parseFeel(text)
  assert.ok(parsed.ok, text)
  return readComputation(parsed.ast)
}

const PLAIN = { noNullPrototype: true } as const
const name = fc.constantFrom('anzahl', 'parameter.satz', 'person.alter')
const operand: fc.Arbitrary<Operand> = fc.oneof(
  fc.nat(10_000).map(number => ({ kind: 'number', number: number / 10 }) as const),
  fc.string({ maxLength: 5 }).map(text => ({ kind: 'text', text }) as const),
  fc.tuple(fc.constantFrom('answer', 'count', 'years'), name).map(([kind, one]) => ({ kind, name: one }) as const),
  fc.constant({ kind: 'sum', list: 'hunde', name: 'beitrag' } as const),
)
const calculation: fc.Arbitrary<Calculation> = fc.record(
  {
    first: operand,
    rest: fc.array(fc.record({ operator: fc.constantFrom('+', '-', '*', '/'), operand }, PLAIN), { maxLength: 4 }),
  },
  PLAIN,
)
const when: fc.Arbitrary<Rule> = name.map(one => ({
  joint: 'and',
  blocks: [[{ subject: { of: 'answer', name: one }, test: { kind: 'more', value: { kind: 'number', number: 1 } } }]],
}))
const computation: fc.Arbitrary<Computation> = fc.record(
  {
    cases: fc.array(fc.record({ when, value: calculation }, PLAIN), { maxLength: 3 }),
    otherwise: calculation,
  },
  PLAIN,
)

test('what the builder writes it reads back as the same computation', () => {
  fc.assert(
    fc.property(computation, one => assert.deepEqual(read(printComputation(one)), one)),
    { numRuns: 2000 },
  )
})

test('reads a fee by cases', () => {
  const text = 'if hund.anzahl = 1 then 60 else 60 + hund.anzahl * 90'
  const found = read(text)
  assert.ok(found)
  assert.equal(printComputation(found), text)
})

for (const text of ['(a + b) * c', 'a ** 2', 'a - (b - c)', 'floor(a)', 'if a then (if b then 1 else 2) else 3'])
  test(`${text} is too free for the builder`, () => assert.equal(read(text), undefined))
