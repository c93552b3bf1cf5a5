import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type TestDatabase, testDatabase } from '../../../platform/db/test-database.ts'
import { findPlaces, placeByArs, placeBySlug, placeChain } from '../index.ts'
import { importRegions } from './import-regions.ts'
import { loadRegions } from './load-regions.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'amtsweg-regions-'))
const file = (bytes: string | Buffer): string => {
  const path = join(folder, `${Math.random()}.asc`)
  writeFileSync(path, bytes)
  return path
}

let t: TestDatabase
before(async () => {
  t = await testDatabase()
  await loadRegions(t.app)
  const first = await importRegions(t.app, { file: fixture('gv100ad-2022.asc') })
  assert.ok(first.ok)
  assert.equal(first.regions, 10)
})
after(() => t.close())

test('ISO-8859-1 is recognised; sums, titles and chains are made', async () => {
  const [place] = await findPlaces(t.db, 'Muehlenbach', 1)
  assert.equal(place?.name, 'Mühlenbach')
  const chain = await placeChain(t.db, place?.ars ?? '')
  assert.deepEqual(
    chain.map(region => region.fullName),
    ['Mühlenbach', 'Verbandsgemeinde Mühlenaue', 'Landkreis Übungsland', 'Land Sachsen-Anhalt'],
  )
  assert.deepEqual(
    chain.map(region => region.population),
    [350, 5960, 8352, 87706],
  )
  assert.equal((await placeChain(t.db, '150815052050'))[1]?.name, 'Lindenau')
})

test('a later file: what vanished stays, and leads to its successor', async () => {
  const lines: string[] = []
  const result = await importRegions(t.app, {
    file: fixture('gv100ad-2024.asc'),
    changesFile: fixture('changes-2024.csv'),
    report: line => lines.push(line),
  })
  assert.deepEqual(result, { ok: true, asOf: '2024-12-31', regions: 8, ended: 4, withoutSuccessor: ['Wüstung'] })
  assert.ok(lines.length > 0)
  const byKey = async (ars: string) => (await placeByArs(t.db, ars))?.ars
  assert.equal(await byKey('150815051020'), '150815052020', 'same AGS, other Verband')
  assert.equal(await byKey('150815051010'), '150815051030', 'merged, from the list of changes')
  assert.equal(await byKey('150815052050'), '150815052055', 'new AGS, same name')
  assert.equal(await byKey('150815052060'), '150815052060', 'without successor it stays')
  assert.equal((await placeChain(t.db, '150815051010'))[0]?.name, 'Kleinhagen')
})

test('names, slugs and postcodes of merged municipalities find the successor', async () => {
  assert.deepEqual(
    (await findPlaces(t.db, 'Altdorf', 3)).map(place => place.name),
    ['Kleinhagen'],
  )
  assert.equal((await placeBySlug(t.db, 'altdorf'))?.name, 'Kleinhagen')
  assert.equal((await placeBySlug(t.db, 'muehlenbach'))?.ars, '150815052020')
  assert.ok((await findPlaces(t.db, '29413', 9)).some(place => place.name === 'Kleinhagen'))
})

test('other Länder are untouched', async () => assert.equal((await findPlaces(t.db, 'Erfurt', 1))[0]?.name, 'Erfurt'))

test('the same file again changes nothing', async () => {
  const result = await importRegions(t.app, { file: fixture('gv100ad-2024.asc') })
  assert.ok(result.ok)
  assert.equal(result.ended, 0)
})

test('an older file is refused', async () => {
  const result = await importRegions(t.app, { file: fixture('gv100ad-2022.asc') })
  assert.ok(!result.ok)
  assert.equal(result.reason, 'outdated')
})

const refused: [string, string, string, RegExp][] = [
  ['no such file', join(folder, 'missing'), 'unreadable', /gibt es nicht/],
  ['a ZIP', file('PK\u0003\u0004 etwas'), 'wrong-format', /Entpacken/],
  ['an empty file', file(''), 'wrong-format', /keine Gemeinden/],
  ['another format', file('Name;Einwohner\nErfurt;214969\n'), 'wrong-format', /Satzart „Na“/],
  ['zeros', file(Buffer.alloc(500)), 'wrong-format', /Satzart/],
]
for (const [name, path, reason, message] of refused)
  test(`refused: ${name}`, async () => {
    const result = await importRegions(t.app, { file: path })
    assert.ok(!result.ok)
    assert.equal(result.reason, reason)
    assert.match(result.problems[0]?.message ?? '', message)
  })
