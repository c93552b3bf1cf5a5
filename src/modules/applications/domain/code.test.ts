import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ALPHABET_LENGTH, accessCode, CODE_RANDOM_LENGTH, formatCode, parseCode } from './code.ts'

const random = fc.array(fc.integer({ min: 0, max: ALPHABET_LENGTH - 1 }), {
  minLength: CODE_RANDOM_LENGTH,
  maxLength: CODE_RANDOM_LENGTH,
})
const anyCode = fc.tuple(fc.integer({ min: 1, max: 9999 }), random)

test('a code leads back to its tenant, however it is typed', () => {
  fc.assert(
    fc.property(anyCode, ([tenantNumber, values]) => {
      const code = accessCode(tenantNumber, values)
      assert.equal(code.length, 16)
      for (const typed of [
        code,
        formatCode(code),
        formatCode(code).toLowerCase(),
        formatCode(code).replaceAll('-', ' '),
      ])
        assert.deepEqual(parseCode(typed), { ok: true, code, tenantNumber })
    }),
  )
})

test('a wrong character is noticed, or at least rarely slips through', () => {
  let slipped = 0
  const runs = 2000
  fc.assert(
    fc.property(
      anyCode,
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 1, max: ALPHABET_LENGTH - 1 }),
      ([tenant, values], place, shift) => {
        const code = accessCode(tenant, values)
        const letters = '23456789BCDFGHJKMNPQRSTVWXYZ'
        const wrong = letters.charAt((letters.indexOf(code.charAt(place)) + shift) % ALPHABET_LENGTH)
        if (parseCode(code.slice(0, place) + wrong + code.slice(place + 1)).ok) slipped++
      },
    ),
    { numRuns: runs },
  )
  assert.ok(slipped < runs * 0.02, `${slipped} of ${runs} slipped through`)
})

test('anything else is no code', () => {
  for (const text of ['', 'ABC', '0000-0000-0000-0000', 'IIII-LLLL-OOOO-0000', `${'2'.repeat(17)}`])
    assert.deepEqual(parseCode(text), { ok: false, reason: 'not-a-code' })
})
