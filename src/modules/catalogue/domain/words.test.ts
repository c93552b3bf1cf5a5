import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalise, stem, wordsOf } from './words.ts'

const oneStem: readonly string[] = [
  'Hund Hunde Hunden Hundes',
  'Steuer Steuern',
  'Anmeldung Anmeldungen anmelden angemeldet',
  'abmelden abgemeldet Abmeldung',
  'Ausweis Ausweise Ausweises Ausweisen',
  'Zeugnis Zeugnisse Zeugnisses',
  'verlängern Verlängerung Verlängerungen',
  'ändern Änderung',
  'Urkunde Urkunden',
  'Straße Straßen Strasse',
  'Pass Pässe',
  'Haus Häuser Hauses',
  'Baum Bäume Bäumen',
  'Erlaubnis Erlaubnisse',
  'Führerschein Fuehrerschein Fuhrerschein Führerscheine',
]
for (const words of oneStem)
  test(`one stem: ${words}`, () => {
    const stems = new Set(words.split(' ').map(word => stem(normalise(word))))
    assert.equal(stems.size, 1, [...stems].join(', '))
  })

const differ: readonly [string, string][] = [
  ['Hund', 'Hand'],
  ['Bau', 'Baum'],
  ['Pass', 'Pacht'],
  ['anmelden', 'abmelden'],
  ['Wahl', 'Wald'],
]
for (const [one, other] of differ)
  test(`${one} is not ${other}`, () => assert.notEqual(stem(normalise(one)), stem(normalise(other))))

test('ue after a, e and q is no umlaut', () => {
  assert.equal(normalise('Steuer bauen Quelle Müll Muell'), 'steuer bauen quelle mull mull')
})

test('what says nothing is left out; weak words count when there are no others', () => {
  assert.deepEqual(wordsOf('Wo kann ich meinen Hund anmelden?'), ['hund', 'anmelden'])
  assert.deepEqual(wordsOf('Antrag auf Wohngeld'), ['wohngeld'])
  assert.deepEqual(wordsOf('Antrag stellen'), ['antrag', 'stellen'])
  assert.deepEqual(wordsOf('wo ist das'), [])
})
