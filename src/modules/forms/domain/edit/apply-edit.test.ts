import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { JsonObject } from '../../../../platform/json.ts'
import { applyEdit, applyEdits } from './apply-edit.ts'
import type { Edit, ElementPlace, FormJson, Place } from './edit.ts'
import { testForm } from './test-form.ts'
import { elementAt, elementsOf } from './tree.ts'

const changed = (form: FormJson, ...edits: Edit[]): FormJson => {
  const outcome = applyEdits(form, edits)
  assert.ok(outcome.ok, outcome.ok ? '' : outcome.message)
  return outcome.form
}
const refused = (form: FormJson, edit: Edit): string => {
  const outcome = applyEdit(form, edit)
  assert.ok(!outcome.ok)
  return outcome.message
}
const field = (id: string): ElementPlace => ({ kind: 'field', id })
const page = (id: string): ElementPlace => ({ kind: 'page', id })
const valueIn = (form: FormJson, id: string): JsonObject => elementAt(form, { kind: 'field', id })?.value ?? {}

test('a field is added, set, moved and removed', () => {
  let form = changed(testForm, {
    op: 'add',
    into: page('wer'),
    at: 1,
    element: { type: 'text', id: 'beruf', label: 'Beruf' },
  })
  assert.equal(elementAt(form, { kind: 'field', id: 'beruf' })?.at, 1)
  form = changed(form, { op: 'set', target: field('beruf'), property: 'required', value: false })
  assert.equal(valueIn(form, 'beruf')['required'], false)
  form = changed(form, { op: 'move', target: field('beruf'), into: field('anschrift'), at: 99 })
  assert.deepEqual(elementAt(form, { kind: 'field', id: 'beruf' })?.parent, field('anschrift'))
  form = changed(form, { op: 'remove', target: field('beruf') })
  assert.deepEqual(form, testForm)
})

test('a page goes with what stands in it and with its translations', () => {
  const form = changed(testForm, { op: 'remove', target: page('hunde') })
  assert.equal(elementAt(form, { kind: 'field', id: 'rasse' }), undefined)
  assert.deepEqual(form['translations'], { en: { 'page.wer.title': 'Who are you?' } })
})

test('what does not fit is refused', () => {
  assert.match(
    refused(testForm, { op: 'add', into: page('wer'), at: 0, element: { type: 'text', id: 'rasse', label: 'x' } }),
    /„rasse“ gibt es schon/,
  )
  assert.match(
    refused(testForm, { op: 'add', into: page('wer'), at: 0, element: { type: 'text', id: 'if', label: 'x' } }),
    /vergebenes Wort/,
  )
  assert.match(refused(testForm, { op: 'move', target: field('rasse'), into: { kind: 'form' }, at: 0 }), /passt/)
  assert.match(refused(testForm, { op: 'move', target: page('hunde'), into: page('hunde'), at: 0 }), /sich selbst/)
  assert.match(refused(testForm, { op: 'set', target: field('rasse'), property: 'id', value: 'x' }), /nicht ändern/)
  assert.match(refused(testForm, { op: 'set', target: field('weg'), property: 'label', value: 'x' }), /nicht mehr da/)
  assert.match(refused(testForm, { op: 'set-code-list', id: 'rassen', list: null }), /benutzt diese Liste/)
  assert.match(refused(testForm, { op: 'set-text', language: 'de', key: 'field.rasse.label', text: 'x' }), /Sprache/)
})

test('a page that shares its id is named with the pages around it', () => {
  const form = changed(testForm, { op: 'set', target: page('hunde/wer'), property: 'title', value: 'Der Hund' })
  assert.equal(elementAt(form, { kind: 'page', id: 'hunde/wer' })?.value['title'], 'Der Hund')
  assert.equal(elementAt(form, { kind: 'page', id: 'wer' })?.value['title'], 'Wer sind Sie?')
})

test('a new name follows into every expression that means it', () => {
  const form = changed(testForm, { op: 'rename', target: field('rasse'), id: 'art' })
  assert.equal(valueIn(form, 'wesenstest')['when'], 'art = "rasse" and {rasse: art}.rasse != null')
  assert.equal(
    valueIn(form, 'steuer')['value'],
    'sum(for rasse in hunde return if rasse.art = "x" then 1 else count(hunde[art = "y" and item.art = null]))',
  )
  assert.ok(JSON.stringify(form['translations']).includes('field.art.label'))
})

test('lists and groups are renamed as well', () => {
  const list = changed(testForm, { op: 'rename', target: field('hunde'), id: 'tiere' })
  assert.match(String(valueIn(list, 'steuer')['value']), /in tiere return .*count\(tiere\[/)
  const group = changed(testForm, { op: 'rename', target: field('anschrift'), id: 'wohnung' })
  assert.equal(valueIn(group, 'email')['when'], 'wohnung.ort != null and ort != ""')
  const member = changed(testForm, { op: 'rename', target: field('ort'), id: 'stadt' })
  assert.equal(valueIn(member, 'email')['when'], 'anschrift.stadt != null and stadt != ""')
})

test('a name that a loop gives to its item can’t become a field’s', () => {
  const form = changed(testForm, {
    op: 'set',
    target: field('email'),
    property: 'when',
    value: 'some hund in hunde satisfies hund.wesenstest = rasse',
  })
  assert.match(refused(form, { op: 'rename', target: field('rasse'), id: 'hund' }), /schon etwas anderes/)
})

test('an expression that spoke of the new name before is as it was after undoing', () => {
  const form = changed(testForm, { op: 'set', target: field('email'), property: 'when', value: 'art = rasse' })
  const outcome = applyEdit(form, { op: 'rename', target: field('rasse'), id: 'art' })
  assert.ok(outcome.ok)
  assert.equal(valueIn(outcome.form, 'email')['when'], 'art = art')
  assert.deepEqual(changed(outcome.form, ...outcome.inverse), form)
})

const places = fc.integer({ min: 0, max: 40 })
const anyEdit = (form: FormJson): fc.Arbitrary<Edit> => {
  const elements = elementsOf(form).map(({ place }) => place)
  const element = fc.constantFrom(...elements)
  const into: fc.Arbitrary<Place> = fc.oneof(
    element,
    fc.constantFrom<Place[]>({ kind: 'form' }, { kind: 'computed' }, { kind: 'declarations' }),
  )
  const id = fc.constantFrom('a', 'neu', 'rasse', 'hunde', 'ort', 'hund-2', 'if')
  return fc.oneof(
    fc.record({ op: fc.constant('move' as const), target: element, into, at: places }),
    fc.record({ op: fc.constant('remove' as const), target: element }),
    fc.record({ op: fc.constant('rename' as const), target: element, id }),
    fc.record({
      op: fc.constant('set' as const),
      target: into,
      property: fc.constantFrom('label', 'title', 'when', 'hint', 'checks'),
      value: fc.constantFrom(null, 'rasse = ort', 'hunde[rasse = "x"].rasse'),
    }),
    fc.record({
      op: fc.constant('add' as const),
      into,
      at: places,
      element: fc.constantFrom<JsonObject[]>(
        { type: 'text', id: 'a', label: 'A' },
        { type: 'group', id: 'g', label: 'G', fields: [{ type: 'text', id: 'b', label: 'B' }] },
        { kind: 'page', id: 'neu', title: 'Neu', fields: [] },
        { type: 'computed', id: 'c', label: 'C', value: 'ort' },
      ),
    }),
    fc.record({
      op: fc.constant('set-text' as const),
      language: fc.constantFrom('en', 'fr'),
      key: fc.constantFrom('field.rasse.label', 'page.wer.title'),
      text: fc.constantFrom(null, 'x'),
    }),
  )
}

test('applying the inverse gives the form as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), fc.nat(), (seeds, last) => {
      let form: FormJson = testForm
      for (const seed of [...seeds, last]) {
        if (elementsOf(form).length === 0) return
        const [edit] = fc.sample(anyEdit(form), { numRuns: 1, seed })
        assert.ok(edit)
        const outcome = applyEdit(form, edit)
        if (!outcome.ok) continue
        const back = applyEdits(outcome.form, outcome.inverse)
        assert.ok(back.ok, JSON.stringify(edit))
        assert.deepEqual(back.form, form, JSON.stringify(edit))
        form = outcome.form
      }
    }),
    { numRuns: 400 },
  )
})
