import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSearch, searchBeginnings, searchWords } from './search-words.ts'

test('a name is found however it is written', () => {
  const same = [
    ['Müller', 'mueller', 'MULLER', 'Mu\u0308ller'],
    ['Groß', 'gross', 'GROSS'],
    ['Özdemir', 'Oezdemir'],
    ['Dvořák', 'dvorak'],
  ]
  for (const forms of same)
    for (const form of forms) assert.deepEqual(searchWords(form), searchWords(forms[0] ?? ''), form)
})

test('a name is cut into words; single letters are left out', () => {
  assert.deepEqual(searchWords("Anna-Lena  d'Orsay, B."), ['anna', 'lena', 'orsay'])
})

test('every beginning of every word finds it', () => {
  assert.deepEqual(searchBeginnings('Eva Kern'), ['ev', 'eva', 'ke', 'ker', 'kern'])
  for (const typed of ['er', 'Erika', 'mustermann', 'MUSTER'])
    for (const word of searchWords(typed)) assert.ok(searchBeginnings('Erika Mustermann').includes(word), typed)
})

test('long names are found by their beginning and in full', () => {
  const name = 'Leutheusser-Schnarrenberger'
  for (const typed of [name, 'Schnarrenberg', 'leuth'])
    for (const word of searchWords(typed)) assert.ok(searchBeginnings(name).includes(word), typed)
})

test('digits are a number, all else is a name', () => {
  const cases: readonly [string, ReturnType<typeof readSearch>][] = [
    ['', { kind: 'none' }],
    ['  ', { kind: 'none' }],
    ['0042 8391 5027', { kind: 'number', digits: '004283915027' }],
    ['5027', { kind: 'number', digits: '5027' }],
    ['50', { kind: 'too-short' }],
    ['E', { kind: 'too-short' }],
    ['%_', { kind: 'too-short' }],
    ['Erika M', { kind: 'name', words: ['erika'] }],
    ["' or 1=1", { kind: 'name', words: ['or'] }],
  ]
  for (const [typed, search] of cases) assert.deepEqual(readSearch(typed), search, typed)
})
