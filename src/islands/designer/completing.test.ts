import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completionOf, replaced } from './completing.ts'

const KNOWN = [
  { insert: 'anzahlGaeste', label: 'Anzahl der Gäste' },
  { insert: 'anschrift.city', label: 'Anschrift: Ort' },
  { insert: 'count(', label: 'wie viele eine Liste hat' },
]
const inserts = (text: string) => completionOf(KNOWN, text, text.length).map(({ insert }) => insert)

test('names that begin with the word come first', () => {
  assert.deepEqual(inserts('a'), ['anzahlGaeste', 'anschrift.city'])
  assert.deepEqual(inserts('1 + anschrift.c'), ['anschrift.city'])
  assert.deepEqual(inserts('liste'), ['count('])
})
test('nothing is completed in a text or after a number', () => {
  assert.deepEqual(inserts('"a'), [])
  assert.deepEqual(inserts('12'), [])
})
test('the word before the caret is replaced', () => {
  assert.deepEqual(replaced('1 + anz > 2', 7, 'anzahlGaeste'), { text: '1 + anzahlGaeste > 2', caret: 16 })
})
