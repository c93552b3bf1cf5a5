import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyEdits } from '../../../forms/domain/edit/apply-edit.ts'
import type { Edit, FormJson } from '../../../forms/domain/edit/edit.ts'
import { testForm } from '../../../forms/domain/edit/test-form.ts'
import { elementAt } from '../../../forms/domain/edit/tree.ts'
import { assignEdits } from './assign-edits.ts'
import { linesOf, readEntries } from './entry-lines.ts'
import { listsOf } from './form-lists.ts'
import { listDifference } from './list-difference.ts'
import { newListId, putListEdits, removeListEdits } from './list-edits.ts'

const changed = (form: FormJson, edits: readonly Edit[]): FormJson => {
  const outcome = applyEdits(form, edits)
  assert.ok(outcome.ok, outcome.ok ? '' : outcome.message)
  const back = applyEdits(outcome.form, outcome.inverse)
  assert.deepEqual(back.ok && back.form, form)
  return outcome.form
}
const field = (form: FormJson, id: string) => {
  const found = elementAt(form, { kind: 'field', id })
  assert.ok(found)
  return found
}

test('entries are read as typed and as pasted from a spreadsheet, and written the same', () => {
  const read = readEntries('by | Bayern | Freistaat\nth\tThüringen\n\nHessen\nax\\|b | Mit \\| Strich', [])
  assert.ok(read.ok)
  assert.deepEqual(read.entries, [
    { value: 'by', label: 'Bayern', hint: 'Freistaat' },
    { value: 'th', label: 'Thüringen' },
    { value: 'hessen', label: 'Hessen' },
    { value: 'ax|b', label: 'Mit | Strich' },
  ])
  assert.deepEqual(readEntries(linesOf(read.entries), []), read)
})

test('a line without a value keeps the one that its label had', () => {
  const before = [{ value: '07', label: 'Hessen' }]
  assert.deepEqual(readEntries('Bayern\nHessen', before), {
    ok: true,
    entries: [
      { value: 'bayern', label: 'Bayern' },
      { value: '07', label: 'Hessen' },
    ],
  })
})

test('what is wrong with entries is said in a sentence', () => {
  const message = (text: string) => {
    const read = readEntries(text, [])
    return read.ok ? '' : read.message
  }
  assert.match(message(' \n'), /mindestens einen/)
  assert.match(message('a | A\na | B'), /„a“ gibt es zweimal/)
  assert.match(message('a | A\nb | '), /In Zeile 2 fehlt die Beschriftung/)
  assert.match(message(`a | ${'x'.repeat(501)}`), /Zeile 1 ist zu lang/)
})

test('the difference of two versions in words', () => {
  const before = [
    { value: '1', label: 'Eins' },
    { value: '2', label: 'Zwei' },
    { value: '3', label: 'Drei' },
  ]
  const after = [
    { value: '3', label: 'Drei' },
    { value: '2', label: 'Zwo' },
    { value: '4', label: 'Vier' },
  ]
  assert.deepEqual(listDifference(before, after), [
    'Neu: „Vier“.',
    'Es fällt weg: „Eins“.',
    'Anders benannt: „Zwei“ heißt „Zwo“.',
    'Die Reihenfolge ist eine andere.',
  ])
  assert.deepEqual(listDifference(before, before), [])
})

test('a list is put, assigned, renamed with its questions and texts, and goes only unused', () => {
  const id = newListId(testForm, 'Länder der Erde')
  const entries = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ]
  let form = changed(testForm, putListEdits(testForm, { id, name: 'Länder', uri: '', version: '', entries }))
  form = changed(form, [{ op: 'set-text', language: 'en', key: `list.${id}.b`, text: 'Bee' }])
  form = changed(form, assignEdits(form, field(form, 'rasse'), id))
  assert.equal(applyEdits(form, removeListEdits(form, id)).ok, false)
  form = changed(form, [{ op: 'rename-code-list', from: id, to: 'laender' }])
  assert.equal(field(form, 'rasse').value['codeList'], 'laender')
  assert.match(JSON.stringify(form['translations']), /"list\.laender\.b":"Bee"/)
  assert.equal(applyEdits(form, [{ op: 'rename-code-list', from: 'laender', to: 'rassen' }]).ok, false)
  const own = changed(form, assignEdits(form, field(form, 'rasse'), ''))
  assert.deepEqual(field(own, 'rasse').value['options'], entries)
  assert.match(JSON.stringify(own['translations']), /"field\.rasse\.option\.b":"Bee"/)
  const less = changed(
    own,
    putListEdits(own, { id: 'laender', name: 'L', uri: '', version: '', entries: entries.slice(0, 1) }),
  )
  assert.doesNotMatch(JSON.stringify(less['translations']), /list\.laender/)
  const gone = changed(less, removeListEdits(less, 'laender'))
  assert.equal(
    listsOf(gone).some(list => list.id === 'laender'),
    false,
  )
})
