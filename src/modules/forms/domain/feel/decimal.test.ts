import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { add, divide, multiply, roundTo, subtract } from './decimal.ts'

/** Decimals as whole numbers of thousandths, so that the right result is known exactly. */
const thousandths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })

test('sums and products of decimals are exact', () => {
  fc.assert(
    fc.property(thousandths, thousandths, (a, b) => {
      assert.equal(add(a / 1000, b / 1000), (a + b) / 1000)
      assert.equal(subtract(a / 1000, b / 1000), (a - b) / 1000)
      const small = Math.trunc(b / 1000)
      assert.equal(multiply(a / 1000, small / 100), (a * small) / 100_000)
      if (b !== 0) assert.equal(divide(a / 1000, b / 1000), a / b)
    }),
  )
})

test('rounding to places agrees with rounding of whole numbers', () => {
  fc.assert(
    fc.property(thousandths, value => {
      const x = value / 1000
      const rest = Math.abs(value % 10)
      const down = (value - (value % 10)) / 1000
      const away = (value - (value % 10) + Math.sign(value) * 10) / 1000
      assert.equal(roundTo(x, 2, 'half-up'), rest >= 5 ? away : down)
      assert.equal(roundTo(x, 2, 'half-down'), rest > 5 ? away : down)
      assert.equal(roundTo(x, 2, 'floor'), Math.floor(value / 10) / 100)
      assert.equal(roundTo(x, 2, 'ceiling'), Math.ceil(value / 10) / 100 + 0)
    }),
  )
})

test('beyond 15 digits results are rounded, never wrong by more', () => {
  assert.equal(add(1e20, 0.1), 1e20)
  assert.equal(multiply(1e-10, 1e-10), 1e-20)
  assert.equal(divide(1, 3), 1 / 3)
  assert.equal(multiply(1 / 3, 3), 1)
  assert.equal(add(Number.MAX_VALUE, Number.MAX_VALUE), null)
  assert.equal(divide(1, 0), null)
  assert.equal(roundTo(1e-20, 5, 'half-up'), 0)
  assert.equal(roundTo(1.5, 99, 'half-up'), null)
})
