import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compileFeel } from '../compile.ts'
import { FeelDate } from '../date.ts'
import { environment } from '../environment.ts'
import { parseFeel } from '../parse.ts'
import type { FeelValue } from '../values.ts'
import { alwaysFalse, alwaysTrue } from './always.ts'
import type { FeelType } from './feel-type.ts'

const scope = (name: string): FeelType | undefined =>
  name === 'farbe' ? { kind: 'string', values: ['rot', 'blau'] } : undefined
function ast(text: string) {
  const parsed = parseFeel(text)
  assert.ok(parsed.ok, text)
  return parsed.ast
}

const NEVER = [
  'a = 1 and a = 2',
  'a > 3 and a < 3',
  'a > 3 and (b = 1 or a <= 3) and b = 2',
  'a in [5..3]',
  'a between 9 and 2',
  'a in (1, 2) and a > 5',
  'farbe = "gelb"',
  'farbe != "rot" and farbe != "blau" and is defined(farbe)',
  'a and not(a)',
  'a = "x" and a > 1',
  'tag > date("2026-05-31") and tag < date("2026-06-01")',
  'string length(name) > 5 and string length(name) < 3',
  'a = null and a > 1',
  'false',
  '(a = 1 and a = 2) or (b > 1 and b < 1)',
]
for (const text of NEVER) test(`never true: ${text}`, () => assert.equal(alwaysFalse(ast(text), scope), true))

const POSSIBLE = [
  'a = 1',
  'a > 3 and a < 3.1',
  'a != 1',
  'not(a = 1)',
  'farbe = "rot"',
  'a = [1, 2]',
  'a in [[1, 2]]',
  'a < b and b < a',
  'a > today()',
]
for (const text of POSSIBLE) test(`may be true: ${text}`, () => assert.equal(alwaysFalse(ast(text), scope), false))

test('always true', () => {
  for (const text of ['true', 'is defined(a) or a = null', 'not(is defined(farbe)) or farbe in ("rot", "blau")'])
    assert.equal(alwaysTrue(ast(text), scope), true, text)
  for (const text of ['a > 1 or a <= 1', 'a = a', 'farbe = "rot" or farbe = "blau"'])
    assert.equal(alwaysTrue(ast(text), scope), false, text)
})

const values = fc.constantFrom<FeelValue>(
  null,
  true,
  false,
  0,
  1,
  1.5,
  2,
  3,
  4,
  '',
  'a',
  'ab',
  'b',
  'rot',
  new FeelDate(0),
  new FeelDate(20),
  [1],
)
const colours = fc.constantFrom<FeelValue>(null, 'rot', 'blau')
const name = fc.constantFrom('a', 'b', 'farbe')
const constant = fc.constantFrom(
  '0',
  '1',
  '1.5',
  '2',
  '3',
  '"a"',
  '"b"',
  '"rot"',
  '"gelb"',
  'null',
  'true',
  'date("1970-01-21")',
  '[1]',
)
const conditions = fc.letrec<{ condition: string }>(tie => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(name, fc.constantFrom('=', '!=', '<', '<=', '>', '>='), constant).map(parts => `(${parts.join(' ')})`),
    fc.tuple(name, constant, constant).map(([a, b, c]) => `(${a} in (${b}, > ${c}))`),
    fc.tuple(name, constant, constant).map(([a, b, c]) => `(${a} in [${b}..${c}))`),
    fc.tuple(name, constant, constant).map(([a, b, c]) => `(${a} between ${b} and ${c})`),
    fc.tuple(name, constant).map(([a, b]) => `list contains([${a}], ${b})`),
    name,
    name.map(a => `is defined(${a})`),
    tie('condition').map(a => `not(${a})`),
    fc.tuple(tie('condition'), tie('condition')).map(([a, b]) => `(${a} and ${b})`),
    fc.tuple(tie('condition'), tie('condition')).map(([a, b]) => `(${a} or ${b})`),
    fc.tuple(tie('condition'), tie('condition')).map(([a, b]) => `(if ${a} then ${b} else false)`),
  ),
})).condition

test('what is called never or always true agrees with every evaluation', () => {
  fc.assert(
    fc.property(
      conditions,
      fc.array(fc.tuple(values, values, colours), { minLength: 20, maxLength: 20 }),
      (text, samples) => {
        const tree = ast(text)
        const never = alwaysFalse(tree, scope)
        const ever = alwaysTrue(tree, scope)
        if (!never && !ever) return
        const run = compileFeel(tree, wanted => ['a', 'b', 'farbe'].indexOf(wanted))
        for (const sample of samples) {
          const value = run(environment(sample, new FeelDate(0)))
          if (never) assert.notEqual(value, true, text)
          if (ever) assert.equal(value, true, text)
        }
      },
    ),
    { numRuns: 3000 },
  )
})
