import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDictionary } from './dictionary.ts'
import { searchQuery } from './search-query.ts'
import { normalise, stem } from './words.ts'

const counts: Readonly<Record<string, number>> = { Hund: 5, Steuer: 30, Anmeldung: 390, Genehmigung: 900, Ausweis: 4 }
const dictionary = createDictionary(
  Object.entries(counts).map(([word, documents]) => ({ stem: stem(normalise(word)), word, documents })),
)
const read = (text: string) => searchQuery(text, dictionary)

test('words, and compounds whole or in parts', () => {
  assert.equal(read('Hund anmelden').all, '(hund) & (anmeld)')
  assert.equal(read('Hundesteuer').all, '(hundesteu | (hund & steu))')
})

test('an unknown word may be the beginning of one', () => assert.equal(read('spiel').all, '(spiel:*)'))

test('a slip is mended beside what was typed', () => {
  const { all, corrected } = read('Mein Auswies')
  assert.equal(all, '(auswi:* | auswei)'.replace('auswi', stem('auswies')))
  assert.equal(corrected, 'Mein Ausweis')
})

test('a compound with a slip in its last part', () => {
  const { all, corrected } = read('Hundeanmedlung')
  assert.match(all, /\(hund & anmeld\)/)
  assert.equal(corrected, 'Hund Anmeldung')
})

test('telling words are the rare ones, and known', () => {
  assert.equal(read('Genehmigung Hund').telling, '(hund)')
  assert.equal(read('Hund anmelden Musterhausen').telling, '(hund) | (anmeld)')
  assert.equal(read('anmelden Hund').rarest, '(hund)')
  assert.equal(read('Genehmigung').telling, '(genehm)'.replace('genehm', stem('genehmigung')))
})

test('one key for words in any order and inflection, one for compounds taken apart', () => {
  assert.deepEqual(read('Anmeldung Hund').keys, read('hunde anmelden').keys)
  assert.ok(read('Hundeanmeldung').keys.includes('anmeld hund'))
})

test('nothing but letters and digits reaches the query', () => {
  for (const text of ['', '!!', "& | ! () :* <-> \\ '", 'собака', '\u0000'])
    assert.deepEqual(read(text), { all: '', rarest: '', telling: '', any: '', keys: [] }, text)
  assert.match(read("hund' | ! (anmelden):*<->%").all, /^[a-z0-9:*()|& ]+$/)
})

test('long input is cut', () => assert.ok(read('wort '.repeat(10_000)).all.length < 200))
