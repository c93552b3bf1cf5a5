import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseFeel } from '../../../forms/domain/feel/parse.ts'
import { printRule } from './print-rule.ts'
import { readRule } from './read-rule.ts'
import type { Condition, Rule, Test, Value } from './rule.ts'

const name = fc.constantFrom('grund', 'anzahlHunde', 'anschrift.city', 'parameter.satz', 'hund.wurf.tag')
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
const value: fc.Arbitrary<Value> = fc.oneof(
  text.map(one => ({ kind: 'text', text: one }) as const),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map(cents => ({ kind: 'number', number: cents / 100 + 0 }) as const),
  fc.boolean().map(yes => ({ kind: 'boolean', yes }) as const),
  fc.constantFrom('2026-05-31', '1999-01-01').map(date => ({ kind: 'date', date }) as const),
  name.map(one => ({ kind: 'name', name: one }) as const),
  fc.constant({ kind: 'today', shift: 0, unit: 'days' } as const),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.boolean(), fc.constantFrom('days', 'months', 'years'))
    .map(([by, before, unit]) => ({ kind: 'today', shift: before ? -by : by, unit }) as const),
)
const check: fc.Arbitrary<Test> = fc.oneof(
  fc.constantFrom('answered', 'empty').map(kind => ({ kind }) as const),
  fc
    .tuple(fc.constantFrom('is', 'is-not', 'less', 'at-most', 'more', 'at-least'), value)
    .map(([kind, one]) => ({ kind, value: one }) as const),
  fc.tuple(value, value).map(([low, high]) => ({ kind: 'between', low, high }) as const),
  fc
    .tuple(fc.constantFrom('one-of', 'none-of'), fc.array(text, { minLength: 2, maxLength: 3 }))
    .map(([kind, values]) => ({ kind, values }) as const),
  fc.tuple(fc.constantFrom('has', 'has-not'), text).map(([kind, one]) => ({ kind, value: one }) as const),
  fc.tuple(fc.constantFrom('contains', 'starts-with'), text).map(([kind, one]) => ({ kind, text: one }) as const),
)
const condition: fc.Arbitrary<Condition> = fc
  .tuple(fc.constantFrom('answer', 'count', 'years'), name, check)
  .map(([of, one, test]) => ({ subject: { of, name: one }, test }))
/** One block alone is written as several of one condition each: there is no second way to say it. */
const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  condition.map(one => ({ joint: 'and', blocks: [[one]] }) as const),
  fc
    .tuple(
      fc.constantFrom('and', 'or'),
      fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
    )
    .map(([joint, blocks]) => ({ joint, blocks })),
)

const read = (text: string) => {
  const parsed = parseFeel(text)
  assert.ok(parsed.ok, `${text}: ${parsed.ok ? '' : parsed.message}`)
  return readRule(parsed.ast)
}

test('what the builder writes it reads back as the same rule', () => {
  fc.assert(
    fc.property(anyRule, rule => assert.deepEqual(read(printRule(rule)), rule)),
    { numRuns: 2000 },
  )
})

const SAME = [
  ['gefaehrlich', 'gefaehrlich = true'],
  ['not(gefaehrlich)', 'gefaehrlich = false'],
  ['(a = 1 and b = 2) or c = 3', '(a = 1 and b = 2) or c = 3'],
  ['a = 1 and (b = 2 or c = 3)', 'a = 1 and (b = 2 or c = 3)'],
  ['ort.city = "Jena"', 'ort.city = "Jena"'],
  ['tag >= today() + duration("P14D")', 'tag >= today() + duration("P14D")'],
  ['tag < @"2026-05-31"', 'tag < date("2026-05-31")'],
  ['count(hunde) > 2', 'count(hunde) > 2'],
] as const
for (const [text, again] of SAME)
  test(`reads ${text}`, () => {
    const rule = read(text)
    assert.ok(rule)
    assert.equal(printRule(rule), again)
  })

for (const text of ['a + 1 > 2', 'some h in hunde satisfies h.alt', 'if a then b else c', 'not(a = 1)', '5 > a'])
  test(`${text} is too free for the builder`, () => assert.equal(read(text), undefined))
