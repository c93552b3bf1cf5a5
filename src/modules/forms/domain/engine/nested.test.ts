import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answers } from '../model.ts'
import { german } from '../texts/german.ts'
import { browserRules, ruleContext } from './browser-rules.ts'
import { fillPage } from './fill-page.ts'
import { addItem, itemSummaries, removeItem } from './items.ts'
import { isReachable, nextPage, previousPage, visiblePages } from './journey.ts'
import { nestedForm } from './nested-form.ts'
import { fieldStates, fieldsOf, pageInfo } from './page-info.ts'
import { pagePath, pagePattern, parsePagePath, patternRef } from './page-path.ts'
import { evaluateRules } from './page-rules.ts'
import { parsePage } from './parse-page.ts'
import { computeAll, prune } from './prune.ts'
import { review } from './review.ts'
import { taskList } from './task-list.ts'
import { compiled, surroundings as s } from './test-form.ts'
import type { PageRef, RawValues } from './types.ts'
import { validateAll } from './validate-all.ts'

const form = compiled(nestedForm)
const at = (path: string): PageRef => {
  const ref = parsePagePath(form, path.split('/'))
  assert.ok(ref, path)
  return ref
}
const path = (ref: PageRef | 'review' | 'tasks'): string => (typeof ref === 'string' ? ref : pagePath(ref).join('/'))
const messages = (page: string, raw: RawValues, answers: Answers = {}): readonly string[] => {
  const outcome = parsePage(form, at(page), raw, answers, s)
  const inBrowser = inTheBrowser(page, raw, answers).errors
  const errors = outcome.ok ? [] : outcome.errors
  assert.deepEqual(inBrowser, errors, 'the browser says the same')
  return errors.map(({ inputName, message }) => `${inputName}: ${message}`)
}
const inTheBrowser = (page: string, raw: RawValues, answers: Answers) => {
  const rules = browserRules(form, at(page))
  assert.ok(rules)
  return evaluateRules(JSON.parse(JSON.stringify(rules)), raw, ruleContext(form, at(page), answers, s), german)
}
const sent = (page: string, raw: RawValues, answers: Answers): Answers => {
  const outcome = parsePage(form, at(page), raw, answers, s)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.answers
}

const twoDogs: Answers = {
  antragsteller: 'natuerlich',
  vorname: 'Erika',
  staat: '000',
  anzahl: 2,
  hunde: [
    { name: 'Bello', geimpft: false },
    {
      name: 'Rex',
      geimpft: true,
      impfungen: [
        { stoff: 'A', grund: 'Reise', nachweise: [{ art: 'Pass' }, { art: 'Brief' }] },
        { stoff: 'B', grund: 'Pflicht' },
      ],
    },
  ],
  spaeter: false,
}

test('who is picked in a choice group is asked alone', () => {
  assert.deepEqual(messages('antragsteller', {}), [
    'antragsteller: Wählen Sie bei „Antragsteller“ etwas aus',
    'staat: Wählen Sie bei „Staat“ etwas aus',
  ])
  const firm: RawValues = { antragsteller: 'firma', vorname: 'Rest', staat: '000' }
  assert.deepEqual(messages('antragsteller', firm), ['firma: Füllen Sie „Eine Firma“ aus'])
  const answers = sent('antragsteller', { ...firm, firma: 'Hund GmbH' }, {})
  assert.deepEqual(answers, { antragsteller: 'firma', firma: 'Hund GmbH', staat: '000' })
  const [row] = review(form, answers, s)[0]?.rows ?? []
  assert.deepEqual([row?.label, row?.text, row?.fieldId], ['Antragsteller', 'Eine Firma', 'antragsteller'])
})

test('required, forbidden and enabled are conditions', () => {
  const me: RawValues = { antragsteller: 'natuerlich', vorname: 'Erika', staat: '129' }
  assert.deepEqual(messages('antragsteller', me), ['anzahl: Füllen Sie „Anzahl“ aus'])
  assert.deepEqual(messages('antragsteller', { ...me, staat: '000', zusatz: 'x' }), [])
  assert.deepEqual(messages('antragsteller', { ...me, anzahl: '4' }), ['zusatz: Füllen Sie „Zusatz“ aus'])
  const firm: RawValues = { antragsteller: 'firma', firma: 'X', staat: '000', anzahl: '1' }
  assert.deepEqual(messages('antragsteller', firm), ['anzahl: Firmen geben keine Anzahl an'])
  const few = sent('antragsteller', { ...me, anzahl: '3', zusatz: 'zählt nicht' }, {})
  assert.ok(!('zusatz' in few))
  const states = fieldStates(form, at('antragsteller'), few, s)
  assert.ok(states.visible.has('zusatz') && states.disabled.has('zusatz') && !states.required.has('zusatz'))
  assert.ok(states.visible.has('natuerlich') && !states.visible.has('firma') && !states.required.has('titel'))
  assert.ok(states.required.has('anzahl') && states.required.has('antragsteller'))
})

test('checks of the page stand at its first question', () => {
  const raw = { antragsteller: 'natuerlich', vorname: 'E', staat: '129', anzahl: '100', zusatz: 'z' }
  assert.deepEqual(messages('antragsteller', raw), ['antragsteller: So viele gibt es nur in Deutschland'])
})

test('an optional group asks for the rest once something is answered', () => {
  const later = { spaeter: true }
  assert.deepEqual(messages('anschrift', {}, later), [])
  assert.deepEqual(messages('anschrift', { ort: 'Gera' }, later), ['strasse: Füllen Sie „Straße“ aus'])
  assert.deepEqual(messages('anschrift', { plz: '07545' }, later), [
    'strasse: Füllen Sie „Straße“ aus',
    'ort: Füllen Sie „Ort“ aus',
    'nummer: Füllen Sie „Nummer“ aus',
  ])
  assert.deepEqual(messages('anschrift', { strasse: 'Gera', ort: 'Gera' }, later), [
    'strasse: Straße und Ort sind gleich',
  ])
  assert.deepEqual(messages('anschrift', { strasse: 'Markt', ort: 'Jena', nummer: '7' }, later), [
    'nummer: In Jena gibt es kein Postfach',
  ])
})

test('the first answer is proposed until something is answered', () => {
  assert.deepEqual(fillPage(form, at('antragsteller'), {}), {})
  assert.deepEqual(fillPage(form, at('antragsteller'), {}, s), { staat: '000' })
  assert.deepEqual(fillPage(form, at('antragsteller'), { firma: 'X' }, s), { firma: 'X' })
})

test('code lists stand where they are asked', () => {
  const staat = fieldsOf(form, at('antragsteller')).find(({ id }) => id === 'staat')
  assert.ok(staat?.type === 'select' && staat.options?.[1]?.label === 'Frankreich' && !('codeList' in staat))
})

test('the way through lists within lists', () => {
  const paths = visiblePages(form, twoDogs, s).map(path)
  assert.deepEqual(paths, [
    'antragsteller',
    'hunde/1/hund',
    'hunde/1/rasse',
    'hunde/2/hund',
    'hunde/2/impfungen/1/stoff',
    'hunde/2/impfungen/1/nachweise/1/nachweis',
    'hunde/2/impfungen/1/nachweise/2/nachweis',
    'hunde/2/impfungen/1/nachweise',
    'hunde/2/impfungen/2/stoff',
    'hunde/2/impfungen/2/nachweise',
    'hunde/2/impfungen',
    'hunde/2/rasse',
    'hunde',
    'ende',
  ])
  for (const one of paths) {
    assert.equal(path(at(one)), one)
    assert.ok(isReachable(form, at(one), twoDogs, s), one)
    assert.ok(pageInfo(form, patternRef(pagePattern(at(one)))))
  }
  const next = (page: string): string => path(nextPage(form, at(page), twoDogs, s))
  assert.equal(next('hunde/2/hund'), 'hunde/2/impfungen')
  assert.equal(next('hunde/2/impfungen/1/stoff'), 'hunde/2/impfungen/1/nachweise')
  assert.equal(next('hunde/2/impfungen/1/nachweise/2/nachweis'), 'hunde/2/impfungen/1/nachweise')
  assert.equal(next('hunde/2/impfungen/1/nachweise'), 'hunde/2/impfungen')
  assert.equal(next('hunde/2/impfungen'), 'hunde/2/rasse')
  assert.equal(next('hunde/2/rasse'), 'hunde')
  const before = (page: string): string => path(previousPage(form, at(page), twoDogs, s))
  assert.equal(before('hunde/2/impfungen/1/nachweise/1/nachweis'), 'hunde/2/impfungen/1/stoff')
  assert.equal(before('hunde/2/impfungen/2/stoff'), 'hunde/2/impfungen')
  assert.equal(before('hunde/2/impfungen/1/stoff'), 'hunde/2/hund')
  assert.equal(before('hunde/2/impfungen'), 'hunde/2/hund')
  assert.ok(!isReachable(form, at('hunde/1/impfungen/1/stoff'), twoDogs, s))
  assert.ok(!isReachable(form, at('hunde/2/impfungen/4/stoff'), twoDogs, s))
  assert.equal(parsePagePath(form, ['hunde', '2', 'impfungen', '5', 'stoff']), undefined)
  assert.equal(parsePagePath(form, ['hunde', '2', 'rasse', '1', 'stoff']), undefined)
})

test('a list that needs an item begins with it', () => {
  const answers = { ...twoDogs, hunde: [{ name: 'Rex', geimpft: true }] }
  assert.equal(path(nextPage(form, at('hunde/1/hund'), answers, s)), 'hunde/1/impfungen/1/stoff')
})

test('what stands further out is seen from inside', () => {
  const computed = computeAll(form, twoDogs, s)
  assert.equal(computed['stoffe'], 2)
  assert.match(JSON.stringify(computed), /"kette":"Rex\/A\/Pass"/)
  assert.deepEqual(messages('hunde/2/impfungen/3/stoff', { stoff: 'C' }, twoDogs), ['grund: Füllen Sie „Grund“ aus'])
  assert.deepEqual(messages('hunde/2/impfungen/3/stoff', { stoff: 'C' }, { ...twoDogs, anzahl: 1 }), [])
})

test('items of items: added, named, removed', () => {
  const list = at('hunde/2/impfungen')
  assert.deepEqual(
    itemSummaries(form, twoDogs, list, s).map(({ text, complete, ref }) => [text, complete, path(ref)]),
    [
      ['Rex: A', true, 'hunde/2/impfungen/1/stoff'],
      ['Rex: B', true, 'hunde/2/impfungen/2/stoff'],
    ],
  )
  const added = addItem(form, twoDogs, list)
  assert.equal(added.ok && path(added.ref), 'hunde/2/impfungen/3/stoff')
  const removed = removeItem(form, twoDogs, list, 0)
  assert.deepEqual(
    itemSummaries(form, removed, list, s).map(({ text }) => text),
    ['Rex: B'],
  )
  const deep = sent('hunde/2/impfungen/2/nachweise/1/nachweis', { art: 'Foto' }, twoDogs)
  assert.match(JSON.stringify(deep), /"stoff":"B","grund":"Pflicht","nachweise":\[\{"art":"Foto"\}\]/)
})

test('what is missing deep inside is found, and dropped when it is hidden', () => {
  const outcome = validateAll(form, twoDogs, s)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  const gap = { ...twoDogs, hunde: [{ name: 'Rex', geimpft: true, impfungen: [{ stoff: 'A' }] }] }
  const missing = validateAll(form, gap, s)
  assert.ok(!missing.ok)
  assert.deepEqual(
    missing.problems.map(({ ref }) => path(ref)),
    ['hunde/1/impfungen/1/stoff', 'hunde/1/impfungen', 'hunde'],
  )
  const hidden = { ...twoDogs, hunde: [{ name: 'Rex', geimpft: false, impfungen: [{ stoff: 'A' }] }] }
  assert.deepEqual(prune(form, hidden, s)['hunde'], [{ name: 'Rex', geimpft: false }])
  assert.deepEqual(
    taskList(form, gap, s).map(({ status, first }) => [status, path(first)]),
    [
      ['done', 'antragsteller'],
      ['started', 'hunde/1/impfungen/1/stoff'],
    ],
  )
})

test('the review names items within items', () => {
  assert.deepEqual(
    review(form, twoDogs, s).map(({ title }) => title),
    [
      'Wer',
      'Hund 1',
      'Hund 2',
      'Hund 2 – Impfung 1',
      'Hund 2 – Impfung 1 – Nachweis 1',
      'Hund 2 – Impfung 1 – Nachweis 2',
      'Hund 2 – Impfung 2',
      'Hund 2',
      'Hunde',
    ],
  )
})
