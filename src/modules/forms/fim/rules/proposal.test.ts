import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposalsFor } from './proposal.ts'
import { dogs, rule } from './test-schema.ts'

test('authors read a proposal as a German sentence', () => {
  const text =
    'WENN F11000000002 "Art" = 002 ODER = 999, DANN aktiviere F11000000003 "Leine". F11000000005 muss für TH befüllt werden.'
  assert.deepEqual(
    proposalsFor(rule(text), dogs).map(({ sentence }) => sentence),
    [
      '„Nachweis Sachkunde“ ist Pflicht, wenn „Art der Haltung“ „gewerblich“ ist oder „Art der Haltung“ „Sonstige Haltung“ ist.',
      '„Beginn der Haltung“ ist Pflicht, wenn das Land TH ist.',
    ],
  )
})
