import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linearPattern } from './linear-pattern.ts'

const pieces = fc.letrec<{ node: string }>(tie => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '\\d', '\\w', 'ä', '\\.'),
    fc.tuple(tie('node'), tie('node')).map(parts => parts.join('')),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie('node'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{2,}')).map(([a, q]) => `(${a})${q}`),
  ),
})).node

test('agrees with the regular expressions of JavaScript', () => {
  fc.assert(
    fc.property(pieces, fc.string({ unit: fc.constantFrom('a', 'b', '1', 'ä', '.'), maxLength: 8 }), (source, text) => {
      assert.equal(linearPattern(source)?.(text), new RegExp(`^(?:${source})$`, 'u').test(text), source)
    }),
    { numRuns: 500 },
  )
})

test('patterns that are in use', () => {
  const chip = linearPattern('\\d{15}')
  assert.equal(chip?.('276098100000001'), true)
  assert.equal(chip?.('27609810000000'), false)
  assert.equal(linearPattern('^[A-Z]{1,3}-[A-Z]{1,2} \\d{1,4}[EH]?$')?.('SOK-AB 123E'), true)
  assert.equal(linearPattern('\\p{L}+')?.('Größe'), true)
})

test('nested repetition stays fast', () => {
  const pattern = linearPattern('((a+)+)+b')
  const start = performance.now()
  assert.equal(pattern?.('a'.repeat(5000)), false)
  assert.ok(performance.now() - start < 1000)
})

test('what cannot be followed is refused', () => {
  for (const source of ['(?=a)', '(a)\\1', '(', '[a', 'a{3,1}', 'a{999}', '((a{200}){200}){200}', '(?<n>a)', '\\b'])
    assert.equal(linearPattern(source), undefined, source)
})
