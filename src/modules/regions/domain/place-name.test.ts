import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { editDistance, placeKey, slugify } from './place-name.ts'
import { bySlips, parsePlaceQuery } from './place-query.ts'

test('spellings of one place have one key', () => {
  const spellings = ['Neustadt an der Orla', 'Neustadt Orla', 'Neustadt/Orla', 'Neustadt a.d. Orla', 'neustadt (orla)']
  for (const spelling of [...spellings, 'Stadt Neustadt a. d. Orla']) assert.equal(placeKey(spelling), 'neustadt orla')
  assert.equal(placeKey('Muehlhausen'), placeKey('Mühlhausen'))
  assert.equal(placeKey('MÜHLHAUSEN/Thür.'), placeKey('Mühlhausen/Thüringen'))
  assert.equal(placeKey('St. Gangloff'), placeKey('Sankt Gangloff'))
})

test('a name made of filler words keeps them', () => assert.equal(placeKey('Am'), 'am'))

test('a slug is safe in a URL', () => assert.equal(slugify('Berka v. d. Hainich'), 'berka-v-d-hainich'))

test('editDistance counts a swap as one slip and stops at the limit', () => {
  assert.equal(editDistance('erfrut', 'erfurt', 2), 1)
  assert.equal(editDistance('jenna', 'jena', 2), 1)
  assert.equal(editDistance('gera', 'jena', 2), 2)
  assert.equal(editDistance('weimar', 'sonneberg', 2), 3)
})

test('editDistance is symmetric, zero for equal texts alone, and never above limit + 1', () => {
  const word = fc.stringMatching(/^[a-e]{0,8}$/)
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other, 4)
      assert.equal(distance, editDistance(other, one, 4))
      assert.equal(distance === 0, one === other)
      assert.ok(distance <= 5)
    }),
  )
})

test('postcode and name are told apart', () => {
  assert.deepEqual(parsePlaceQuery('07806 Neustadt'), { postcode: '07806', key: 'neustadt' })
  assert.deepEqual(parsePlaceQuery(' 078 '), { postcode: '078', key: '' })
  assert.deepEqual(parsePlaceQuery('123456'), { postcode: '', key: '' })
  assert.deepEqual(parsePlaceQuery('<script>'), { postcode: '', key: 'script' })
})

test('similar names: fewest slips first, then the larger; the far-off are dropped', () => {
  const places = [
    { key: 'gera', population: 93_000 },
    { key: 'gerstungen', population: 9_000 },
    { key: 'bera', population: 100 },
  ]
  assert.deepEqual(
    bySlips('bera', places).map(place => place.key),
    ['bera', 'gera'],
  )
})
