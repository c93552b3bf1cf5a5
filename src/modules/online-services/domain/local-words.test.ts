import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inLocalWords, localForm, localWords, unknownPlaces } from './local-words.ts'
import type { Parameter } from './parameter.ts'

const definitions: Parameter[] = [
  { id: 'tage', type: 'number', label: 'Tage', explanation: 'x' },
  {
    id: 'arten',
    type: 'table',
    label: 'Arten',
    explanation: 'x',
    columns: [
      { id: 'kurz', label: 'Kurz', type: 'text' },
      { id: 'art', label: 'Art', type: 'text' },
    ],
  },
]
const words = localWords(definitions, { tage: 14, arten: [{ kurz: 'g', art: 'Gerüst' }] }, 'Stadt Musterstadt')

test('places are filled with the values and the name of the authority', () => {
  assert.equal(inLocalWords('{{behoerde}}: {{tage}} Tage', words), 'Stadt Musterstadt: 14 Tage')
  assert.equal(inLocalWords('{{unbekannt}}', words), '{{unbekannt}}')
  assert.deepEqual(unknownPlaces({ a: ['{{tage}} {{nie}}'] }, words), ['nie'])
})

test('options come from a table of values; those of the form stand below', () => {
  const field = { id: 'art', optionsFrom: { table: 'arten', value: 'kurz', label: 'art' }, options: [{ value: 'x' }] }
  assert.deepEqual(localForm(field, words), { id: 'art', options: [{ value: 'g', label: 'Gerüst' }, { value: 'x' }] })
})

test('what needs no local word is shared, not copied', () => {
  const options = [{ value: 'a', label: 'A' }]
  const local = localForm({ label: '{{tage}}', options }, words)
  assert.ok(typeof local === 'object' && local !== null && 'options' in local)
  assert.equal(local.options, options)
})
