import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDate } from '../../../platform/date.ts'
import type { Place } from './place.ts'
import { createPlaceRegister, type DatedPlace } from './place-register.ts'

interface Fate {
  readonly slug?: string
  readonly endedIn?: number
  readonly successorArs?: string
}
const place = (
  ars: string,
  parentArs: string | null,
  { slug = ars, endedIn, successorArs }: Fate = {},
): DatedPlace => ({
  place: {
    ars,
    parentArs,
    slug,
    ags: '',
    kind: 'gemeinde',
    name: ars,
    fullName: ars,
    kreisName: '',
    postcode: '',
    seat: '',
    population: 0,
  },
  validTo: endedIn === undefined ? null : (plainDate(endedIn, 1, 1) ?? null),
  successorArs: successorArs ?? null,
})
const register = createPlaceRegister([
  place('land', null),
  place('kreis', 'land'),
  place('dorf', 'kreis', { slug: 'dorf' }),
  place('weiler', 'kreis', { endedIn: 2023, successorArs: 'dorf' }),
  place('hof', 'kreis', { endedIn: 2020, successorArs: 'weiler', slug: 'dorf' }),
  place('wüstung', 'kreis', { endedIn: 1999 }),
  place('kreis-a', 'kreis-b', { endedIn: 2020, successorArs: 'kreis-b' }),
  place('kreis-b', 'kreis-a', { endedIn: 2020, successorArs: 'kreis-a' }),
])
const ars = (places: readonly Place[]) => places.map(found => found.ars)

test('what was merged, even twice, leads to what exists', () => {
  assert.equal(register.byArs('weiler')?.ars, 'dorf')
  assert.equal(register.byArs('hof')?.ars, 'dorf')
  assert.equal(register.byArs('wüstung')?.ars, 'wüstung', 'nothing came after it')
  assert.equal(register.byArs('atlantis'), undefined)
})

test('a slug means the place that exists', () => assert.equal(register.bySlug('dorf')?.ars, 'dorf'))

test('the chain starts at what exists', () => {
  assert.deepEqual(ars(register.chain('dorf')), ['dorf', 'kreis', 'land'])
  assert.deepEqual(ars(register.chain('hof')), ['dorf', 'kreis', 'land'])
  assert.deepEqual(ars(register.chain('wüstung')), ['kreis', 'land'])
  assert.deepEqual(register.chain('atlantis'), [])
})

test('below and former', () => {
  assert.deepEqual(ars(register.below('kreis')), ['dorf'])
  assert.deepEqual(ars(register.former('dorf')), ['weiler'])
  assert.deepEqual(register.below('dorf'), [])
})

test('rows that lead in a circle end', () => {
  assert.ok(register.byArs('kreis-a'))
  assert.ok(register.chain('kreis-a').length <= 20)
})
