import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answers } from '../model.ts'
import { firstPage, isReachable, nextPage, previousPage, visiblePages } from './journey.ts'
import { pagePath, parsePagePath } from './page-path.ts'
import { dog, dogPage, fullAnswers, person, surroundings as s, sample, send } from './test-form.ts'
import type { PageRef } from './types.ts'

const path = (ref: PageRef | 'review' | 'tasks'): string => (typeof ref === 'string' ? ref : pagePath(ref).join('/'))
const next = (ref: PageRef, answers: Answers): string => path(nextPage(sample, ref, answers, s))
const previous = (ref: PageRef, answers: Answers): string => path(previousPage(sample, ref, answers, s))

test('an empty draft begins with the first page and asks for a first dog', () => {
  assert.equal(path(firstPage(sample, {}, s)), 'wer')
  assert.deepEqual(visiblePages(sample, {}, s).map(path), ['wer', 'hunde/1/hund', 'hunde', 'befreiung', 'geld'])
})

test('pages of all items stand before their list', () => {
  assert.deepEqual(visiblePages(sample, fullAnswers(), s).map(path), [
    'wer',
    'hunde/1/hund',
    'hunde/2/hund',
    'hunde/2/rasse',
    'hunde',
    'befreiung',
    'geld',
  ])
})

test('a condition opens a page', () => {
  const minor = send({}, { pageId: 'wer' }, person('2012'))
  assert.equal(next({ pageId: 'wer' }, minor), 'vertretung')
  const adult = send({}, { pageId: 'wer' }, person('1980'))
  assert.equal(next({ pageId: 'wer' }, adult), 'hunde/1/hund')
})

test('an item leads to its next page, then to the list; the list leads on', () => {
  const answers = send({}, dogPage(0), dog('Rex', true))
  assert.equal(next(dogPage(0), answers), 'hunde/1/rasse')
  assert.equal(next(dogPage(0, 'rasse'), answers), 'hunde')
  assert.equal(next({ pageId: 'hunde' }, answers), 'befreiung')
  assert.equal(next(dogPage(0), send({}, dogPage(0), dog('Bello', false))), 'hunde')
  assert.equal(next({ pageId: 'geld' }, answers), 'review')
})

test('the way back never turns in a circle', () => {
  const answers = fullAnswers()
  assert.equal(previous(dogPage(1, 'rasse'), answers), 'hunde/2/hund')
  assert.equal(previous(dogPage(1), answers), 'hunde')
  assert.equal(previous(dogPage(0), answers), 'wer')
  assert.equal(previous({ pageId: 'hunde' }, answers), 'wer')
  assert.equal(previous({ pageId: 'befreiung' }, answers), 'hunde')
  assert.equal(previous({ pageId: 'wer' }, answers), 'tasks')
})

test('paths lead to pages and back', () => {
  for (const ref of visiblePages(sample, fullAnswers(), s)) assert.deepEqual(parsePagePath(sample, pagePath(ref)), ref)
})

test('paths that lead nowhere', () => {
  const wrong = ['', 'x', 'hunde/0/hund', 'hunde/6/hund', 'hunde/1', 'hunde/1/x', 'hunde/-1/hund', 'hunde/1e1/hund']
  const hostile = ['wer/1/hund', '__proto__', 'constructor', 'hunde/1/constructor', 'hunde/01/hund', 'hunde/1/hund/x']
  for (const text of [...wrong, ...hostile]) assert.equal(parsePagePath(sample, text.split('/')), undefined, text)
})

test('what can be reached: asked pages, stored items and the next one', () => {
  const answers = fullAnswers()
  const reachable = (ref: PageRef): boolean => isReachable(sample, ref, answers, s)
  assert.ok(reachable({ pageId: 'wer' }))
  assert.ok(!reachable({ pageId: 'vertretung' }))
  assert.ok(!reachable({ pageId: 'unbekannt' }))
  assert.ok(reachable(dogPage(2)))
  assert.ok(!reachable(dogPage(3)))
  assert.ok(!reachable(dogPage(0, 'rasse')))
  assert.ok(reachable(dogPage(1, 'rasse')))
})
