import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { administrationName, isMunicipality } from './domain/index.ts'
import { findPlaces, loadRegions, placeByArs, placeBySlug, placeChain, placesBelow } from './index.ts'
import { currentRegions } from './store/write-regions.ts'

let t: TestDatabase
before(async () => {
  t = await testDatabase()
  await loadRegions(t.app)
})
after(() => t.close())

const names = async (text: string) => (await findPlaces(t.db, text, 5)).map(place => place.name)

test('16 Länder; Thuringia with 17 Kreise, 5 kreisfreie Städte and 624 municipalities', async () => {
  const all = await currentRegions(t.db, '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16'.split(' '))
  assert.equal(all.filter(place => place.parentArs === null).length, 16)
  const thuringia = all.filter(place => place.ars.startsWith('16'))
  assert.equal(thuringia.filter(isMunicipality).length, 624)
  assert.equal(thuringia.filter(place => place.kind === 'kreis').length, 17)
  assert.equal(thuringia.filter(place => place.kind === 'kreisfreie-stadt').length, 5)
  assert.equal(new Set(all.map(place => place.slug)).size, all.length)
})

test('loading again does nothing', async () => assert.equal(await loadRegions(t.app), 0))

test('the chain leads from the municipality to the Land', async () => {
  const chain = await placeChain(t.db, '160755005006')
  assert.deepEqual(chain.map(administrationName), [
    'Gemeinde Bodelwitz',
    'Verwaltungsgemeinschaft Oppurg',
    'Saale-Orla-Kreis',
    'Freistaat Thüringen',
  ])
})

test('an erfüllende Gemeinde stands above the municipalities that it administers', async () => {
  const chain = await placeChain(t.db, '160755050051')
  assert.deepEqual(chain.slice(0, 3).map(administrationName), [
    'Gemeinde Kospoda',
    'Stadt Neustadt an der Orla',
    'Saale-Orla-Kreis',
  ])
  assert.equal(chain[0]?.verbandName, 'Neustadt an der Orla')
})

test('a kreisfreie Stadt is its own Kreis', async () =>
  assert.deepEqual((await placeChain(t.db, '160510000000')).map(administrationName), [
    'Stadt Erfurt',
    'Freistaat Thüringen',
  ]))

test('unknown keys and slugs find nothing', async () => {
  assert.equal(await placeByArs(t.db, '999999999999'), undefined)
  assert.equal(await placeBySlug(t.db, 'atlantis'), undefined)
  assert.deepEqual(await placeChain(t.db, "'; drop table regions"), [])
})

test('slugs', async () => {
  assert.equal((await placeBySlug(t.db, 'neustadt-an-der-orla'))?.ars, '160755050073')
  assert.equal((await placeBySlug(t.db, 'vg-oppurg'))?.ars, '160755005000')
  assert.equal((await placeBySlug(t.db, 'landkreis-gotha'))?.kind, 'kreis')
  assert.equal((await placeBySlug(t.db, 'elxleben-ilm-kreis'))?.kreisName, 'Ilm-Kreis')
})

test('below a Kreis', async () => {
  const below = await placesBelow(t.db, '160750000000')
  assert.ok(below.some(place => place.name === 'Oppurg' && place.kind === 'verwaltungsgemeinschaft'))
  assert.ok(below.some(place => place.name === 'Schleiz'))
})

const first: [string, string][] = [
  ['07806', 'Neustadt an der Orla'],
  ['99084', 'Erfurt'],
  ['Neustadt Orla', 'Neustadt an der Orla'],
  ['Neustadt/Orla', 'Neustadt an der Orla'],
  ['neustadt a.d. orla', 'Neustadt an der Orla'],
  ['Orla Neustadt', 'Neustadt an der Orla'],
  ['07806 Neustadt', 'Neustadt an der Orla'],
  ['neust', 'Neustadt an der Orla'],
  ['Nuestadt', 'Neustadt an der Orla'],
  ['Muehlhausen', 'Mühlhausen/Thüringen'],
  ['Muhlhausen', 'Mühlhausen/Thüringen'],
  ['mühlhausen', 'Mühlhausen/Thüringen'],
  ['Erfrut', 'Erfurt'],
  ['Efurt', 'Erfurt'],
  ['Jenna', 'Jena'],
  ['Eisennach', 'Eisenach'],
  ['Schmalkaldn', 'Schmalkalden, Kurort'],
  ['Rudolfstadt', 'Rudolstadt'],
  ['Sankt Gangloff', 'St.Gangloff'],
  ['Grossbreitenbach', 'Großbreitenbach'],
]
for (const [text, expected] of first)
  test(`"${text}" finds ${expected}`, async () => {
    const found = await names(text)
    assert.equal(found[0], expected.split(',')[0], found.join(', '))
  })

test('a postcode of several municipalities gives a choice, the larger first', async () => {
  const found = await findPlaces(t.db, '07806', 20)
  assert.ok(found.length > 3)
  assert.ok(found.every(isMunicipality))
})

test('same names are all offered', async () => assert.deepEqual(await names('Elxleben'), ['Elxleben', 'Elxleben']))

test('nothing comes of nothing, nonsense or an unknown postcode', async () => {
  for (const text of ['', '  ', 'qqqqqqqq', '00000', '%', "'"]) assert.deepEqual(await names(text), [], text)
})

const source = new URL('../../../../shared/data/geo/gemeinden-de-2023-11-30.csv', import.meta.url)
test('counts and names agree with the official list', {
  skip: !existsSync(source) && 'official list not at hand',
}, async () => {
  const rows = readFileSync(source, 'utf8').trim().split('\n').slice(1)
  const official = rows.map(row => row.split(';')).filter(cells => cells[0]?.startsWith('16'))
  assert.equal(official.length, 624)
  const stored = new Map((await currentRegions(t.db, ['16'])).map(place => [place.ars, place]))
  for (const [ags, ars = '', name, , , , , , , postcode, , population] of official) {
    const place = stored.get(ars)
    assert.deepEqual(
      [place?.ags, place?.fullName, place?.postcode, place?.population],
      [ags, name, postcode, Number(population)],
    )
  }
})
