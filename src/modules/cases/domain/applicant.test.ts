import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applicantOf } from './applicant.ts'

const contact = { email: 'email', name: 'halter' }
const erika = { givenName: 'Erika', familyName: 'Mustermann' }
const address = { street: 'Heidestraße', houseNumber: '17', postcode: '07806', city: 'Neustadt an der Orla' }

test('the package names the field of the applicant', () => {
  const answers = {
    hund: 'Bello',
    andere: { givenName: 'Max', familyName: 'Muster' },
    halter: erika,
    anschrift: address,
  }
  assert.deepEqual(applicantOf({ contact }, answers), {
    name: 'Erika Mustermann',
    addressLines: ['Erika Mustermann', 'Heidestraße 17', '07806 Neustadt an der Orla'],
  })
})

test('else it is the first person; a firm is written as it is', () => {
  assert.equal(applicantOf({ contact: { email: 'email' } }, { a: 'x', b: erika }).name, 'Erika Mustermann')
  assert.equal(applicantOf({ contact: { email: 'email', name: 'firma' } }, { firma: ' Bau GmbH ' }).name, 'Bau GmbH')
})

test('without a name nothing breaks', () => {
  assert.deepEqual(applicantOf({ contact }, {}), { name: 'Ohne Namen', addressLines: [] })
})
