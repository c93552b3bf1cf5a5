import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countrySpecs, isSEPACountry, isValidIBAN } from 'ibantools'
import { ibanLength, isIbanChecksum } from './checksum.ts'

test('countries and lengths of the SEPA area agree with ibantools', () => {
  for (const [country, spec] of Object.entries(countrySpecs)) {
    if (spec.chars === null || !isSEPACountry(country)) continue
    // Parts of other countries (French overseas) use the country's own code.
    if (spec.bban_regexp === null) continue
    assert.equal(ibanLength(country), spec.chars, country)
  }
})

test('the checksum agrees with ibantools for German accounts', () => {
  const accounts = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }))
  fc.assert(
    fc.property(accounts, ([check, bban]) => {
      const iban = `DE${String(check).padStart(2, '0')}${String(bban).padStart(18, '0')}`
      assert.equal(isIbanChecksum(iban), isValidIBAN(iban), iban)
    }),
    { numRuns: 2000 },
  )
})
