import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BLACK, contrast, parseHex, type Rgb, readable, toHex, WHITE } from './colour.ts'

const part = fc.integer({ min: 0, max: 255 })
const colour: fc.Arbitrary<Rgb> = fc.tuple(part, part, part)

test('reads long and short hex colours and nothing else', () => {
  assert.deepEqual(parseHex('#1f5c8b'), [31, 92, 139])
  assert.deepEqual(parseHex('#FFF'), WHITE)
  for (const text of ['', 'red', '#12', '#12345g', '1f5c8b', '#1f5c8b;}']) assert.equal(parseHex(text), undefined)
})

test('contrast follows WCAG', () => {
  assert.equal(contrast(BLACK, WHITE), 21)
  assert.equal(contrast(WHITE, WHITE), 1)
  assert.equal(contrast([118, 118, 118], WHITE).toFixed(2), '4.54')
})

test('a colour that is readable stays as it is', () => {
  assert.equal(toHex(readable([31, 92, 139], WHITE, BLACK)), '#1f5c8b')
})

test('every colour becomes readable under white and on black', () => {
  fc.assert(
    fc.property(colour, wanted => {
      assert.ok(contrast(readable(wanted, WHITE, BLACK), WHITE) >= 4.5)
      assert.ok(contrast(readable(wanted, BLACK, WHITE, 7), BLACK) >= 7)
    }),
  )
})

test('what is written is what was measured', () => {
  fc.assert(fc.property(colour, wanted => assert.deepEqual(parseHex(toHex(wanted)), wanted)))
})
