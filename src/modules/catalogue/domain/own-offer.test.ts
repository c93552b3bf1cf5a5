import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matches } from './own-offer.ts'

const offer = (title: string, teaser = '') => ({
  ars: '160755050073',
  url: `/${title}`,
  title,
  teaser,
  authority: 'Stadt',
})
const offers = [
  offer('Brauchtumsfeuer anmelden', 'Für Osterfeuer und Maifeuer.'),
  offer('Grillplatz reservieren'),
  offer('Feuerwerk anmelden'),
]
const found = (text: string): string[] => matches(offers, text).map(({ title }) => title)

test('own forms are found by their title, in other words and by parts', () => {
  assert.deepEqual(found('brauchtumsfeuer'), ['Brauchtumsfeuer anmelden'])
  assert.deepEqual(found('Anmeldung Brauchtumsfeuer')[0], 'Brauchtumsfeuer anmelden')
  assert.deepEqual(found('grillplätze'), ['Grillplatz reservieren'])
  assert.deepEqual(found('feuer'), ['Brauchtumsfeuer anmelden', 'Feuerwerk anmelden'])
})

test('what only the catalogue knows brings none of them', () => {
  assert.deepEqual(found('Personalausweis beantragen'), [])
  assert.deepEqual(found(''), [])
  assert.deepEqual(found('Hund anmelden und Steuer zahlen'), [])
})
