import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { applicationNumber, formatNumber, parseNumber, SERIALS } from './number.ts'

const anyNumber = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: SERIALS - 1 }))
  .map(([tenant, serial]) => applicationNumber(tenant, serial))

test('a number names its tenant, however it is typed', () => {
  const number = applicationNumber(42, 8_391_502)
  assert.equal(formatNumber(number), `0042 8391 502${number.at(-1)}`)
  for (const typed of [number, formatNumber(number), formatNumber(number).replaceAll(' ', '-'), ` ${number} `]) {
    assert.deepEqual(parseNumber(typed), { ok: true, number, tenantNumber: 42 })
  }
})

test('one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(anyNumber, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
      const wrong = (Number(number[place]) + shift) % 10
      assert.deepEqual(parseNumber(number.slice(0, place) + wrong + number.slice(place + 1)), {
        ok: false,
        reason: 'mistyped',
      })
    }),
  )
})

test('two swapped neighbours are always noticed', () => {
  fc.assert(
    fc.property(anyNumber, fc.integer({ min: 0, max: 10 }), (number, place) => {
      const [a, b] = [number.charAt(place), number.charAt(place + 1)]
      fc.pre(a !== b)
      assert.equal(parseNumber(number.slice(0, place) + b + a + number.slice(place + 2)).ok, false)
    }),
  )
})

test('anything else is no number', () => {
  for (const text of ['', '123', 'abcd efgh ijkl', '0042 8391 50271', '٠٠٤٢ ٨٣٩١ ٥٠٢٧']) {
    assert.deepEqual(parseNumber(text), { ok: false, reason: 'not-a-number' })
  }
})
