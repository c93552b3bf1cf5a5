import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answers } from '../model.ts'
import { declarationErrors } from './declarations.ts'
import { pagePath } from './page-path.ts'
import { computeAll, prune } from './prune.ts'
import { review } from './review.ts'
import { taskList } from './task-list.ts'
import { dog, dogPage, fullAnswers, person, surroundings as s, sample, send } from './test-form.ts'
import { validateAll } from './validate-all.ts'

const tasks = (answers: Answers): readonly string[] =>
  taskList(sample, answers, s).map(
    ({ section, status, first }) => `${section.id} ${status} ${pagePath(first).join('/')}`,
  )

test('the task list tells how far each section is', () => {
  assert.deepEqual(tasks({}), ['person open wer', 'tiere open hunde/1/hund', 'zahlung open geld'])
  const minor = send({}, { pageId: 'wer' }, person('2012'))
  assert.deepEqual(tasks(minor)[0], 'person started vertretung')
  const dogs = send(minor, dogPage(0), dog('Rex', true))
  assert.deepEqual(tasks(dogs)[1], 'tiere started hunde/1/rasse')
  assert.deepEqual(tasks(fullAnswers()), ['person done wer', 'tiere done hunde', 'zahlung done geld'])
})

test('a complete draft is valid and comes back with computed values', () => {
  const outcome = validateAll(sample, fullAnswers(), s)
  assert.ok(outcome.ok)
  assert.equal(outcome.answers['steuer'], 66_000)
  assert.equal(outcome.answers['alter'], 46)
})

test('the first page that is not right is named, and all problems with it', () => {
  const outcome = validateAll(sample, send({}, dogPage(0), dog('Rex', true)), s)
  assert.ok(!outcome.ok)
  assert.deepEqual(outcome.first, { pageId: 'wer' })
  assert.deepEqual(
    outcome.problems.map(({ ref }) => pagePath(ref).join('/')),
    ['wer', 'hunde/1/rasse', 'hunde', 'befreiung', 'geld'],
  )
})

test('answers that are no longer asked are dropped, files of asked fields stay', () => {
  const proof = { id: 'd', name: 'd.pdf', bytes: 1, mediaType: 'application/pdf' }
  const stale: Answers = {
    ...fullAnswers(),
    grund: 'blind',
    begruendung: 'Ja',
    nachweis: [proof],
    vertreter: 'Max',
    steuer: 0,
    unbekannt: 'x',
    hunde: [{ name: 'Bello', wurftag: '2024-02-01', gefaehrlich: false, rasse: 'terrier', wesenstest: [proof] }],
  }
  const pruned = prune(sample, stale, s)
  assert.deepEqual(Object.keys(pruned).sort(), [
    'anschrift',
    'begruendung',
    'grund',
    'halter',
    'hunde',
    'iban',
    'mandat',
    'nachweis',
    'wege',
  ])
  assert.deepEqual(pruned['hunde'], [{ name: 'Bello', wurftag: '2024-02-01', gefaehrlich: false }])
  assert.deepEqual(pruned['nachweis'], [proof])
})

test('computed values in the answers never count before submission', () => {
  assert.equal(computeAll(sample, { ...fullAnswers(), steuer: 1 }, s)['steuer'], 66_000)
  const minor = { ...send({}, { pageId: 'wer' }, person('2012')), alter: 40 }
  assert.equal(tasks(minor)[0], 'person started vertretung')
})

test('answers of the wrong kind count as no answer', () => {
  const broken: Answers = { ...fullAnswers(), hunde: 'x', grund: 5, wege: [{ a: 'x' }] }
  const outcome = validateAll(sample, broken, s)
  assert.ok(!outcome.ok)
  assert.deepEqual(
    outcome.problems.map(({ ref }) => ref.pageId),
    ['hunde', 'hunde', 'befreiung'],
  )
})

test('the review shows what was asked, item by item, with the way back', () => {
  const groups = review(sample, fullAnswers(), s)
  assert.deepEqual(
    groups.map(({ title }) => title),
    ['Ihre Angaben', 'Hund 1', 'Hund 2', 'Ihre Hunde', 'Zahlung', 'Aus Ihren Angaben berechnet'],
  )
  const rows = groups.flatMap(group => group.rows)
  const shown = (label: string) => rows.find(row => row.label === label)?.text.replace(/\u00a0/g, ' ')
  assert.equal(shown('Halterin oder Halter'), 'Erika Mustermann, geboren am 12. August 1980')
  assert.equal(shown('E-Mail'), 'Keine Angabe')
  assert.equal(shown('Steuer im Jahr'), '660,00 €')
  assert.equal(shown('Alter'), undefined)
  assert.equal(shown('Name der Eltern'), undefined)
  assert.deepEqual(rows.find(row => row.fieldId === 'rasse')?.ref, dogPage(1, 'rasse'))
  assert.deepEqual(
    rows.filter(row => row.field.type === 'computed' && row.ref),
    [],
  )
})

test('the review of a submitted application never changes', () => {
  const submitted = computeAll(sample, fullAnswers(), s)
  const later = { ...s, parameters: { satz: 99_900, satzGefaehrlich: 99_900 } }
  assert.deepEqual(review(sample, submitted, later), review(sample, submitted, s))
})

test('declarations must be ticked', () => {
  assert.deepEqual(declarationErrors(sample, { wahrheit: 'ja' }), [])
  assert.deepEqual(declarationErrors(sample, {}), [
    { fieldId: 'wahrheit', inputName: 'wahrheit', message: 'Bestätigen Sie „Richtigkeit“' },
  ])
})
