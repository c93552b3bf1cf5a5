import assert from 'node:assert/strict'
import { test } from 'node:test'
import { left } from './character-count.ts'
import { toShow } from './errors-to-show.ts'
import { formatIban } from './iban.ts'
import { wordsIn } from './island-words.ts'
import { valuesToRestore } from './kept-values.ts'
import { matches } from './matches.ts'

test('an IBAN is set in fours; what is none stays as it was typed', () => {
  assert.equal(formatIban('de89370400440532013000'), 'DE89 3704 0044 0532 0130 00')
  assert.equal(formatIban('DE89 3704-0044 0532 0130 00'), 'DE89 3704 0044 0532 0130 00')
  assert.equal(formatIban('weiß ich nicht'), 'weiß ich nicht')
  assert.equal(formatIban(''), '')
})

test('characters are counted as people see them', () => {
  assert.equal(left('Hund', 10), 6)
  assert.equal(left('🐕🐕', 3), 1)
  assert.equal(wordsIn('de').remaining(1), 'Noch 1 Zeichen')
  assert.equal(wordsIn('de').remaining(-2), '2 Zeichen zu viel')
  assert.equal(wordsIn('en').remaining(1), '1 character left')
})

test('a long list is found by beginnings of words, without umlauts and accents', () => {
  const options = ['Kyffhäuserkreis', 'Saale-Orla-Kreis', 'Ilm-Kreis', 'Sömmerda', 'Groß Kreutz'].map(label => ({
    label,
  }))
  const found = (typed: string) => matches(options, typed).map(({ label }) => label)
  assert.deepEqual(found('kreis'), ['Saale-Orla-Kreis', 'Ilm-Kreis'])
  assert.deepEqual(found('orla k'), ['Saale-Orla-Kreis'])
  assert.deepEqual(found('soemm'), ['Sömmerda'])
  assert.deepEqual(found('gross'), ['Groß Kreutz'])
  assert.deepEqual(found('ilm'), ['Ilm-Kreis'])
  assert.deepEqual(found('xyz'), [])
  assert.equal(found('').length, options.length)
})

const error = (fieldId: string, inputName = fieldId) => ({ fieldId, inputName, message: 'falsch' })

test('early messages: only at fields that were left with something in them', () => {
  const seen = { left: new Set(['iban', 'adresse', 'name']), refused: new Set<string>() }
  const errors = [error('iban'), error('adresse', 'adresse.postcode'), error('name'), error('mail')]
  const values = { iban: ['DE1'], 'adresse.postcode': ['1'], name: [' '], mail: ['x'] }
  assert.deepEqual([...toShow(errors, seen, values).keys()].toSorted(), ['adresse', 'iban'])
})

test('a message from the server stays while the field is empty', () => {
  const seen = { left: new Set<string>(), refused: new Set(['name']) }
  assert.deepEqual([...toShow([error('name')], seen, { name: [''] }).keys()], ['name'])
  assert.equal(toShow([], seen, { name: ['Bello'] }).size, 0)
})

test('kept values come back only on their page, and only while nothing was stored since', () => {
  const stored = JSON.stringify({ path: '/a', stand: 's1', values: { name: ['Luna'] } })
  assert.deepEqual(valuesToRestore(stored, '/a', 's1'), { name: ['Luna'] })
  assert.equal(valuesToRestore(stored, '/a', 's2'), undefined)
  assert.equal(valuesToRestore(stored, '/b', 's1'), undefined)
  for (const broken of [null, '', '{', '1', '{"path":"/a","stand":"s1","values":{"name":1}}'])
    assert.equal(valuesToRestore(broken, '/a', 's1'), undefined)
})
