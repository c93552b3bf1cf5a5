import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Place } from '../../regions/domain/index.ts'
import { choosePlace, isArs, isSlug, placeHint } from './choose-place.ts'

const place = (ars: string, name: string, kreisName = 'Ilm-Kreis'): Place => ({
  ars,
  ags: '',
  kind: kreisName === '' ? 'kreisfreie-stadt' : 'gemeinde',
  name,
  fullName: name,
  slug: ars,
  parentArs: null,
  kreisName,
  postcode: '99310',
  seat: name,
  population: 1,
})
const elxleben = place('1', 'Elxleben')
const other = place('2', 'Elxleben', 'Landkreis Sömmerda')
const neustadt = place('3', 'Neustadt an der Orla')
const harz = place('4', 'Neustadt am Rennsteig')

test('no text, no place', () => assert.deepEqual(choosePlace('  ', [elxleben]), { kind: 'none' }))
test('text without a hit is unknown', () => assert.deepEqual(choosePlace('Atlantis', []), { kind: 'unknown' }))
test('the only hit is meant', () => assert.deepEqual(choosePlace('elx', [elxleben]), { kind: 'one', place: elxleben }))
test('of several, the one of exactly this name', () =>
  assert.deepEqual(choosePlace('neustadt orla', [harz, neustadt]), { kind: 'one', place: neustadt }))
test('a name that several have is asked about', () =>
  assert.equal(choosePlace('Elxleben', [elxleben, other]).kind, 'several'))
test('unless one of them was chosen before', () =>
  assert.deepEqual(choosePlace('Elxleben', [elxleben, other], '2'), { kind: 'one', place: other }))
test('what was chosen before does not decide between other names', () =>
  assert.equal(choosePlace('Neustadt', [harz, neustadt], '3').kind, 'several'))

test('hints tell places of one name apart', () => {
  assert.equal(placeHint(other), '99310 · Landkreis Sömmerda')
  assert.equal(placeHint(place('5', 'Erfurt', '')), '99310 · kreisfreie Stadt')
})

test('keys and slugs', () => {
  assert.ok(isArs('160755050073') && !isArs('16075505007') && !isArs("16075505007'"))
  assert.ok(isSlug('neustadt-an-der-orla') && !isSlug('Neustadt') && !isSlug('../etc'))
})
