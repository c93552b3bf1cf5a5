import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { FeelAst } from './ast.ts'
import { FeelDate } from './date.ts'
import { environment } from './environment.ts'
import { parseFeel } from './parse.ts'
import { printFeel } from './print.ts'
import { traceFeel } from './trace.ts'

const name = fc.constantFrom('a', 'größe', 'F60000000263', 'Zahl der Hunde')
const operator = fc.constantFrom('=', '!=', '<', '<=', '>', '>=')
const trees = fc.letrec<{ tree: FeelAst; operand: FeelAst }>(tie => {
  const tree = tie('tree')
  const several = fc.array(tree, { minLength: 2, maxLength: 3 })
  const loops = fc.array(fc.oneof(fc.tuple(name, tree), fc.tuple(name, tree, tree)), { minLength: 1, maxLength: 2 })
  const not = (kind: string) => (parts: readonly FeelAst[]) => parts.every(part => part[0] !== kind)
  return {
    operand: tree.filter(node => node[0] !== 'is'),
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(
        fc
          .constantFrom(null, true, false, 0, 1, -5, 2.5, 'Text', 'mit "Zeichen" \\ \n\t', '')
          .map(v => ['literal', v] as const),
        name.map(v => ['name', v] as const),
      ),
      fc.tuple(tree, fc.constantFrom('ort', 'ist da')).map(([a, key]) => ['path', a, key] as const),
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/', '**'), tree, tree)
        .map(([o, a, b]) => ['arithmetic', o, a, b] as const),
      tree.map(a => ['negate', a] as const),
      fc.tuple(operator, tie('operand'), tie('operand')).map(([o, a, b]) => ['compare', o, a, b] as const),
      several.filter(not('and')).map(parts => ['and', parts] as const),
      several.filter(not('or')).map(parts => ['or', parts] as const),
      fc.tuple(tree, tree, tree).map(([a, b, c]) => ['if', a, b, c] as const),
      fc.tuple(tree, tree, tree).map(([a, b, c]) => ['between', a, b, c] as const),
      fc.tuple(tree, fc.array(tree, { minLength: 1, maxLength: 3 })).map(([a, tests]) => ['in', a, tests] as const),
      fc.tuple(fc.constantFrom('some', 'every'), loops, tree).map(([w, l, a]) => ['quantified', w, l, a] as const),
      fc.tuple(loops, tree).map(([l, a]) => ['for', l, a] as const),
      fc.tuple(tree, tree).map(([a, b]) => ['filter', a, b] as const),
      fc.array(tree, { maxLength: 3 }).map(parts => ['list', parts] as const),
      fc
        .array(fc.tuple(fc.constantFrom('x', 'x y', '1. Wahl', 'Haus-Nr.'), tree), { maxLength: 2 })
        .map(e => ['context', e] as const),
      fc
        .tuple(fc.constantFrom('[', '('), tree, tree, fc.constantFrom(']', ')'))
        .map(([s, a, b, e]) => ['range', s, a, b, e] as const),
      fc.tuple(fc.constantFrom('<', '<=', '>', '>='), tie('operand')).map(([o, a]) => ['is', o, a] as const),
      tree.map(a => ['instance', a, ['list', 'date and time']] as const),
      tree.map(a => ['call', 'string length', [a]] as const),
      tree.map(a => ['call', 'date', [a]] as const),
      tree.map(a => ['function', ['x', 'y'], a] as const),
    ),
  }
}).tree

test('what is printed is parsed to the same tree', () => {
  fc.assert(
    fc.property(trees, tree => {
      const text = printFeel(tree)
      const parsed = parseFeel(text)
      assert.deepEqual(parsed.ok ? parsed.ast : parsed.message, tree, text)
    }),
    { numRuns: 1500 },
  )
})

for (const text of [
  'if hund.anzahl = 1 then 60 else 60 + (hund.anzahl - 1) * 90',
  'a and (b or not(c)) and d in (1, > 5, [7..9])',
  'some h in hunde satisfies h.alter > 3 and h.name != ""',
  'a - (b - c) - d',
  '(if a then b else c) + 1',
  'x between 1 and 3 or x in ("a", "b")',
])
  test(`as short as written: ${text}`, () => {
    const parsed = parseFeel(text)
    assert.ok(parsed.ok)
    assert.equal(printFeel(parsed.ast), text)
  })

test('a trace shows the value of each part', () => {
  const parsed = parseFeel('alter >= 18 and (erlaubt or count(kinder[alter < 3]) > 0)')
  assert.ok(parsed.ok)
  const names = ['alter', 'erlaubt', 'kinder']
  const env = environment([20, false, []], new FeelDate(0))
  const { value, children } = traceFeel(parsed.ast, name => names.indexOf(name), env)
  assert.equal(value, false)
  assert.deepEqual(
    children.map(({ text, value }) => [text, value]),
    [
      ['alter >= 18', true],
      ['erlaubt or count(kinder[alter < 3]) > 0', false],
    ],
  )
  assert.deepEqual(
    children[1]?.children.map(({ text, value }) => [text, value]),
    [
      ['erlaubt', false],
      ['count(kinder[alter < 3]) > 0', false],
    ],
  )
})
