import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Place, PlaceKind } from '../../regions/domain/index.ts'
import type { Level } from './leistung.ts'
import { bodyOf, isDelegated } from './responsibility.ts'

const place = (kind: PlaceKind, name: string): Place => ({
  ars: name,
  ags: '',
  kind,
  name,
  fullName: name,
  slug: name,
  parentArs: null,
  kreisName: '',
  postcode: '',
  seat: '',
  population: 0,
})
const land = place('land', 'Land')
const kreis = place('kreis', 'Kreis')
const verband = place('verwaltungsgemeinschaft', 'VG')
const city = place('kreisfreie-stadt', 'Stadt')
const town = place('gemeinde', 'Ort')
const neighbour = place('gemeinde', 'Nachbarort')

const cases: readonly [string, readonly Place[], Level, string | undefined][] = [
  ['a municipality does its own tasks', [town, kreis, land], 'gemeinde', 'Ort'],
  ['§ 47 ThürKO: its Verwaltungsgemeinschaft does them', [town, verband, kreis, land], 'gemeinde', 'VG'],
  ['§ 51 ThürKO: its erfüllende Gemeinde does them', [town, neighbour, kreis, land], 'gemeinde', 'Nachbarort'],
  ['tasks given to municipalities, likewise', [town, verband, kreis, land], 'verwaltungsgemeinschaft', 'VG'],
  ['without Verwaltungsgemeinschaft: itself', [town, kreis, land], 'verwaltungsgemeinschaft', 'Ort'],
  ['the Kreis', [town, verband, kreis, land], 'kreis', 'Kreis'],
  ['a kreisfreie Stadt is its own Kreis', [city, land], 'kreis', 'Stadt'],
  ['a kreisfreie Stadt, as municipality', [city, land], 'gemeinde', 'Stadt'],
  ['the Land', [town, verband, kreis, land], 'land', 'Land'],
  ['asked for a Verwaltungsgemeinschaft', [verband, kreis, land], 'gemeinde', 'VG'],
  ['asked for a Kreis: it does not say which municipality', [kreis, land], 'gemeinde', undefined],
  ['asked for a Kreis', [kreis, land], 'kreis', 'Kreis'],
  ['asked for nothing', [], 'gemeinde', undefined],
]
for (const [name, chain, level, expected] of cases)
  test(`${level}: ${name}`, () => assert.equal(bodyOf(level, chain)?.name, expected))

test('delegated is a municipality’s own task that another body does', () => {
  assert.ok(isDelegated('gemeinde', town, verband))
  assert.ok(!isDelegated('gemeinde', town, town))
  assert.ok(!isDelegated('kreis', town, kreis))
  assert.ok(!isDelegated('gemeinde', verband, verband))
})
