import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answers } from '../model.ts'
import { attachFile, detachFile, fileIdsOf } from './files.ts'
import { fillPage } from './fill-page.ts'
import { addItem, itemSummaries, removeItem } from './items.ts'
import { visibleFields } from './page-info.ts'
import { parsePage, validatePage } from './parse-page.ts'
import { compiled, dog, dogPage, fullAnswers, person, surroundings as s, sample, send } from './test-form.ts'
import type { PageRef, RawValues } from './types.ts'

const messages = (ref: PageRef, raw: RawValues, answers: Answers = {}, form = sample): readonly string[] => {
  const outcome = parsePage(form, ref, raw, answers, s)
  return outcome.ok ? [] : outcome.errors.map(({ inputName, message }) => `${inputName}: ${message}`)
}

test('each missing answer gets a message at its first input', () => {
  assert.deepEqual(messages({ pageId: 'wer' }, {}), [
    'halter.givenName: Geben Sie bei „Halterin oder Halter“ Vornamen und Nachnamen ein',
    'anschrift.street: Geben Sie bei „Anschrift“ eine Adresse ein',
  ])
})

test('a message stands at the part at fault', () => {
  assert.deepEqual(
    messages({ pageId: 'wer' }, { ...person('1980'), 'halter.birthDate.month': '', 'anschrift.city': '' }),
    ['halter.birthDate.month: „Geburtsdatum“: Es fehlt der Monat', 'anschrift.city: Geben Sie den Ort ein'],
  )
})

test('limits of dates are expressions', () => {
  assert.deepEqual(messages(dogPage(0), { ...dog('Bello', false), 'wurftag.year': '2027' }), [
    'wurftag.day: Der Wurftag muss in der Vergangenheit liegen',
  ])
})

test('checks see other pages', () => {
  const raw = { iban: 'DE89370400440532013000', mandat: 'ja', flaeche: '101' }
  assert.deepEqual(messages({ pageId: 'geld' }, raw, fullAnswers()), [
    'flaeche: Die Fläche ist zu groß für so wenige Hunde',
  ])
  assert.deepEqual(messages({ pageId: 'geld' }, { ...raw, flaeche: '100' }, fullAnswers()), [])
})

test('a hidden field is neither required nor kept', () => {
  const proof = { id: 'd1', name: 'nachweis.pdf', bytes: 10, mediaType: 'application/pdf' }
  const page = { pageId: 'befreiung' }
  const attached = attachFile(sample, page, fullAnswers(), 'nachweis', proof)
  assert.ok(attached.ok)
  const blind = send(attached.answers, page, { grund: 'blind', begruendung: 'Ausweis liegt vor' })
  assert.deepEqual(blind['nachweis'], [proof])
  assert.deepEqual([...visibleFields(sample, page, blind, s)], ['grund', 'begruendung', 'nachweis'])
  const none = send(blind, page, { grund: 'keiner', begruendung: 'steht noch im Feld' })
  assert.ok(!('begruendung' in none) && !('nachweis' in none))
  assert.deepEqual(messages(page, { grund: 'blind' }), [
    'begruendung: Füllen Sie „Begründung“ aus',
    'nachweis: Laden Sie den Nachweis hoch',
  ])
})

test('an unanswered question empties the stored answer', () => {
  const answers = send(fullAnswers(), { pageId: 'geld' }, { iban: 'DE89370400440532013000', mandat: 'ja' })
  assert.ok(!('wege' in answers))
})

test('pages are filled with what was answered', () => {
  const filled = fillPage(sample, dogPage(1), fullAnswers())
  assert.deepEqual(filled, {
    name: 'Rex',
    'wurftag.day': '1',
    'wurftag.month': '2',
    'wurftag.year': '2024',
    gefaehrlich: 'ja',
  })
  assert.deepEqual(fillPage(sample, dogPage(2), fullAnswers()), {})
})

test('files: one replaces, several add up to the maximum', () => {
  const file = (id: string) => ({ id, name: `${id}.pdf`, bytes: 1, mediaType: 'application/pdf' })
  const page = dogPage(1, 'rasse')
  let answers = fullAnswers()
  for (const id of ['a', 'b']) {
    const attached = attachFile(sample, page, answers, 'wesenstest', file(id))
    assert.ok(attached.ok)
    answers = attached.answers
  }
  assert.deepEqual(fileIdsOf(sample, answers), ['a', 'b'])
  assert.deepEqual(attachFile(sample, page, answers, 'wesenstest', file('c')), { ok: false, reason: 'too-many' })
  assert.deepEqual(attachFile(sample, page, answers, 'rasse', file('c')), { ok: false, reason: 'no-file-field' })
  answers = detachFile(sample, page, answers, 'wesenstest', 'a')
  assert.deepEqual(fileIdsOf(sample, answers), ['b'])
  assert.deepEqual(fileIdsOf(sample, detachFile(sample, page, answers, 'wesenstest', 'b')), [])
})

const dogs = { pageId: 'hunde' }

test('items: added with their first page, named, removed', () => {
  const answers = fullAnswers()
  assert.deepEqual(addItem(sample, answers, dogs), { ok: true, ref: dogPage(2) })
  assert.deepEqual(
    itemSummaries(sample, answers, dogs, s).map(({ text, complete }) => [text, complete]),
    [
      ['Bello', true],
      ['Rex, terrier', true],
    ],
  )
  const one = removeItem(sample, answers, dogs, 0)
  assert.deepEqual(
    itemSummaries(sample, one, dogs, s).map(({ text }) => text),
    ['Rex, terrier'],
  )
  assert.equal(removeItem(sample, one, dogs, 7), one)
})

test('a list is left only with enough complete items', () => {
  assert.deepEqual(messages({ pageId: 'hunde' }, {}), ['hunde: Ergänzen Sie mindestens eine Angabe zu „Hund“'])
  const incomplete = send({}, dogPage(0), dog('Rex', true))
  assert.deepEqual(messages({ pageId: 'hunde' }, {}, incomplete), ['hunde: Hund 1: Es fehlen noch Angaben'])
})

test('a group takes no more than its maximum, one after the other', () => {
  let answers: Answers = {}
  for (let i = 0; i < 5; i++) answers = send(answers, dogPage(i), dog(`Hund ${i}`, false))
  assert.deepEqual(messages(dogPage(5), dog('Sechs', false), answers), [
    'hunde: Sie können höchstens 5 Angaben zu „Hund“ machen',
  ])
  assert.deepEqual(addItem(sample, answers, dogs), { ok: false, reason: 'full' })
  assert.equal(messages(dogPage(3), dog('Lücke', false), {}).length, 1)
  assert.equal(
    messages({ pageId: 'hunde', item: { index: -1, page: { pageId: 'hund' } } }, dog('Minus', false), {}).length,
    1,
  )
})

test('stored answers that a stricter form no longer takes are found', () => {
  const answers = { ...fullAnswers(), iban: 'DE00', wege: 'post', halter: [1, 2].map(String) }
  assert.deepEqual(
    validatePage(sample, { pageId: 'geld' }, answers, s).map(({ fieldId }) => fieldId),
    ['iban'],
  )
  assert.deepEqual(
    validatePage(sample, { pageId: 'wer' }, answers, s).map(({ fieldId }) => fieldId),
    ['halter'],
  )
})

test('hostile bodies change nothing but their own fields', () => {
  const raw: RawValues = JSON.parse('{"__proto__": {"polluted": "1"}, "constructor": "x", "hunde": "x", "steuer": "0"}')
  const outcome = parsePage(sample, { pageId: 'geld' }, { ...raw, iban: 'DE89370400440532013000', mandat: 'ja' }, {}, s)
  assert.ok(outcome.ok)
  assert.deepEqual(outcome.answers, { iban: 'DE89370400440532013000', mandat: true })
  assert.equal(Reflect.get({}, 'polluted'), undefined)
})

test('a list of fields where one text was expected, and huge texts', () => {
  const many = Array(10_000).fill('x')
  const raw = { name: many, 'wurftag.day': many, 'wurftag.month': many, 'wurftag.year': many, gefaehrlich: many }
  assert.equal(messages(dogPage(0), raw).length, 2)
  const start = performance.now()
  assert.equal(messages(dogPage(0), { ...dog('ä'.repeat(1_000_000), false) }).length, 1)
  assert.ok(performance.now() - start < 100)
})

test('conditions of one page work from top to bottom', () => {
  const yesNo = (id: string, when?: string) => ({ type: 'yes-no', id, label: id, ...(when && { when }) })
  const form = compiled({
    format: 'amtsweg/form/1',
    sections: [
      {
        id: 's',
        title: 'S',
        pages: [{ kind: 'page', id: 'p', title: 'P', fields: [yesNo('a'), yesNo('b', 'a'), yesNo('c', 'b')] }],
      },
    ],
    declarations: [{ type: 'declaration', id: 'd', label: 'D', text: 'D' }],
  })
  const all = { a: 'ja', b: 'ja', c: 'nein' }
  assert.deepEqual(send({}, { pageId: 'p' }, all, form), { a: true, b: true, c: false })
  assert.deepEqual(send({}, { pageId: 'p' }, { ...all, a: 'nein' }, form), { a: false })
})
