import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { shippedCatalogue } from './commands/load-leistungen.ts'

const { leistungen, lagen } = await shippedCatalogue()

const SHARED = fileURLToPath(new URL('../../../../shared/data/ozg/', import.meta.url))
const skip = existsSync(SHARED) ? false : `the shared lists are not there: ${SHARED}`

const cells = async (file: string): Promise<string[][]> =>
  (await readFile(`${SHARED}${file}`, 'utf8'))
    .split('\n')
    .slice(1)
    .map(line => line.split(';').map(cell => cell.trim()))

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at)

test('every file parses and there are enough Leistungen', () => {
  assert.ok(leistungen.length >= 75, `${leistungen.length} Leistungen`)
})

test('keys, titles and Lagen are unique', () => {
  assert.deepEqual(repeated(leistungen.map(leistung => leistung.leikaKey)), [])
  assert.deepEqual(repeated(leistungen.map(leistung => leistung.title)), [])
  assert.deepEqual(repeated(lagen.map(lage => lage.slug)), [])
  assert.deepEqual(repeated(lagen.map(lage => lage.lage)), [])
})

test('every Leistung belongs to a Lage of its Themenfeld, and no Lage is empty', () => {
  const known = new Set(lagen.map(lage => `${lage.themenfeld}/${lage.lage}`))
  const used = new Set(leistungen.map(leistung => `${leistung.themenfeld}/${leistung.lage}`))
  assert.deepEqual(
    [...used].filter(lage => !known.has(lage)),
    [],
  )
  assert.deepEqual(
    [...known].filter(lage => !used.has(lage)),
    [],
  )
})

test('every Leistung says what people need and is found by everyday words', () => {
  for (const { title, synonyms, texts } of leistungen) {
    assert.ok(texts.kosten?.trim(), `${title}: Kosten`)
    assert.ok(texts.rechtsgrundlagen?.trim(), `${title}: Rechtsgrundlagen`)
    assert.ok(texts.volltext?.trim(), `${title}: Volltext`)
    assert.ok(texts.vorOrt.trim(), `${title}: vor Ort`)
    assert.ok(texts.teaser.length <= 180, `${title}: the teaser has ${texts.teaser.length} characters`)
    assert.ok(new Set(synonyms).size >= 3, `${title}: synonyms`)
    assert.deepEqual(repeated(synonyms), [], title)
  }
})

test('the texts hold no contact data', () => {
  for (const { title, texts } of leistungen) {
    const all = Object.values(texts).join('\n')
    assert.doesNotMatch(all, /\S@\S+\.\w|https?:|www\.|\b0\d{3,5}[ /-]\d{3,}/, title)
  }
})

test('the Leistungen with a service package are there', () => {
  const keys = new Set(leistungen.map(leistung => leistung.leikaKey))
  assert.ok(keys.has('99102013002000'))
  assert.ok(keys.has('99108012005000'))
})

test('keys, official names and OZG ids are those of the LeiKa and the OZG catalogue', { skip }, async () => {
  const leika = await cells('leika-leistungen.csv')
  const rows = new Set(leika.map(([key, name, , ozg]) => `${key} ${name} ${ozg}`))
  const wrong = leistungen.filter(({ leikaKey, name, ozgId }) => !rows.has(`${leikaKey} ${name} ${ozgId ?? ''}`))
  assert.deepEqual(
    wrong.map(leistung => `${leistung.leikaKey} ${leistung.name}`),
    [],
  )
  const ozg = new Set((await cells('ozg-leistungen.csv')).map(([id]) => id))
  assert.deepEqual(
    leistungen.filter(({ ozgId }) => ozgId !== undefined && !ozg.has(ozgId)).map(leistung => leistung.title),
    [],
  )
})

test('Lagen and Themenfelder are called as in the OZG catalogue', { skip }, async () => {
  const known = new Set((await cells('lagen.csv')).map(([lage, themenfeld]) => `${lage}/${themenfeld}`))
  assert.deepEqual(
    lagen.map(lage => `${lage.lage}/${lage.themenfeld}`).filter(lage => !known.has(lage)),
    [],
  )
})
