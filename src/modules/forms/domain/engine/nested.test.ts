import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillPage } from './fill-page.ts'
import { fieldStates, fieldsOf } from './page-info.ts'
import { review } from './review.ts'
import { surroundings as s } from './test-form.ts'
import { at, form, messages, sent } from './test-walk.ts'
import type { RawValues } from './types.ts'

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
