import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { patternSearch, searchBudget } from './pattern-search.ts'

/** `solid` never fits the empty text: how often nothing is repeated is a matter of taste. */
const pieces = fc.letrec<{ node: string; solid: string }>(tie => ({
  solid: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '\\d', 'ä'),
    fc.tuple(tie('solid'), tie('node')).map(parts => parts.join('')),
    fc.tuple(tie('solid'), tie('solid')).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie('solid'), fc.constantFrom('+', '+?', '{1,2}')).map(([a, q]) => `(?:${a})${q}`),
    tie('solid').map(a => `(${a})`),
  ),
  node: fc.oneof(
    { maxDepth: 4 },
    tie('solid'),
    fc.tuple(tie('solid'), fc.constantFrom('*', '?', '*?', '??', '{0,2}')).map(([a, q]) => `(?:${a})${q}`),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
  ),
})).node
const anchored = fc
  .tuple(fc.constantFrom('', '^'), pieces, fc.constantFrom('', '$'))
  .map(([start, node, end]) => `${start}${node}${end}`)

test('finds what JavaScript finds', () => {
  fc.assert(
    fc.property(anchored, fc.string({ unit: fc.constantFrom('a', 'b', '1', 'ä'), maxLength: 8 }), (source, text) => {
      const match = patternSearch(source)?.(text, 0, searchBudget())
      const expected = new RegExp(source, 'u').exec(text)
      assert.deepEqual(match && [match[0], match[1]], expected && [expected.index, expected.index + expected[0].length])
    }),
    { numRuns: 2000 },
  )
})

test('groups, flags and the end of patience', () => {
  const find = patternSearch('(\\d+)-([a-z]+)', 'i')
  assert.deepEqual(find?.('x 12-Ab', 0, searchBudget()), [2, 7, 2, 4, 5, 7])
  const budget = { left: 1000 }
  assert.equal(patternSearch('(a*)*b')?.('a'.repeat(10_000), 0, budget), null)
  assert.ok(budget.left < 0)
})
