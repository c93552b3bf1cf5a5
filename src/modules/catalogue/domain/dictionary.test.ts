import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDictionary } from './dictionary.ts'
import { normalise, stem } from './words.ts'

const words =
  `Hund Steuer Anmeldung Personal Ausweis Geburt Urkunde Wohngeld Führerschein Kraft Fahrzeug Zulassung Baum Bau
  Antrag Schwerbehinderung`.split(/\s+/)
const dictionary = createDictionary(
  words.map((word, index) => ({ stem: stem(normalise(word)), word, documents: index + 1 })),
)

const parts: readonly [string, string][] = [
  ['Hundesteuer', 'Hund Steuer'],
  ['Hundeanmeldung', 'Hund Anmeldung'],
  ['Personalausweise', 'Personal Ausweis'],
  ['Geburtsurkunde', 'Geburt Urkunde'],
  ['Kraftfahrzeugzulassung', 'Kraft Fahrzeug Zulassung'],
  ['Wohngeldantrag', 'Wohngeld'],
]
for (const [word, expected] of parts)
  test(`${word} is ${expected}`, () =>
    assert.deepEqual(
      dictionary.split(normalise(word)),
      expected.split(' ').map(part => stem(normalise(part))),
    ))

test('words of unknown parts stay whole', () => {
  for (const word of ['hund', 'hundehalsband', 'xyz', 'a'.repeat(500)])
    assert.deepEqual(dictionary.split(word), [], word)
})

const slips: readonly [string, string][] = [
  ['hudn', 'Hund'],
  ['steuerr', 'Steuer'],
  ['auswies', 'Ausweis'],
  ['führerschien', 'Führerschein'],
  ['fuererschein', 'Führerschein'],
  ['schwerbehindrug', 'Schwerbehinderung'],
]
for (const [typed, meant] of slips)
  test(`"${typed}" may mean ${meant}`, () => {
    const [nearest = ''] = dictionary.correct(normalise(typed))
    assert.equal(dictionary.wordOf(nearest), meant)
  })

test('short and far words are left alone', () => {
  for (const word of ['hnd', 'xyzxyz', 'telefon', 'z'.repeat(100)]) assert.deepEqual(dictionary.correct(word), [], word)
})

test('many unknown words are read fast', () => {
  const started = performance.now()
  for (let index = 0; index < 200; index++) dictionary.split('hundsteuerbaubaumhundsteuerbaubaumhundsteuerbaubaumxx')
  assert.ok(performance.now() - started < 1000)
})
