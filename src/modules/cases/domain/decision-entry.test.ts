import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfferedDecision } from '../../online-services/domain/offered-decisions.ts'
import { readEntry } from './decision-entry.ts'
import { suggestedText } from './suggested-text.ts'

const decision: OfferedDecision = {
  id: 'festsetzung',
  outcome: 'grant',
  label: 'Hundesteuer festsetzen',
  title: 'Hundesteuerbescheid',
  template: '',
  remedy: undefined,
  reasons: 'optional',
  inputs: [
    { id: 'kassenzeichen', type: 'text', label: 'Kassenzeichen', suggestion: undefined },
    { id: 'betrag', type: 'cents', label: 'Betrag', suggestion: 4800 },
    { id: 'faelligAm', type: 'date', label: 'Fällig am', suggestion: undefined },
    { id: 'hinweis', type: 'textarea', label: 'Hinweis', required: false, suggestion: undefined },
  ],
  blocks: [
    { id: 'chip', label: 'Chip', text: 'Bitte chippen.', selected: true },
    { id: 'frist', label: 'Frist', text: 'Bitte früher.', selected: false },
  ],
}
const GOOD = { 'eingabe-kassenzeichen': ' 4711 ', 'eingabe-betrag': '1.234,50 €', 'eingabe-faelligAm': '31.5.2026' }
const read = (fields: Record<string, string>, ticked: readonly string[] = [], changed: Partial<OfferedDecision> = {}) =>
  readEntry({ ...decision, ...changed }, name => fields[name] ?? '', ticked)
const errorsOf = (outcome: ReturnType<typeof readEntry>) => (outcome.ok ? [] : outcome.errors.map(error => error.field))

test('what was filled in is read by its kind; what was left empty is missing', () => {
  assert.deepEqual(read(GOOD, ['frist', 'unbekannt', 'chip']), {
    ok: true,
    entry: {
      decisionId: 'festsetzung',
      inputs: { kassenzeichen: '4711', betrag: 123450, faelligAm: '2026-05-31' },
      blocks: ['chip', 'frist'],
      reasons: '',
    },
  })
})

test('each mistake is told at its field', () => {
  assert.deepEqual(errorsOf(read({})), ['eingabe-kassenzeichen', 'eingabe-betrag', 'eingabe-faelligAm'])
  assert.deepEqual(errorsOf(read({ ...GOOD, 'eingabe-faelligAm': '31.2.2026' })), ['eingabe-faelligAm'])
  assert.deepEqual(errorsOf(read({ ...GOOD, 'eingabe-betrag': '-5' })), ['eingabe-betrag'])
  assert.deepEqual(errorsOf(read({ ...GOOD, 'eingabe-kassenzeichen': 'a\0b' })), ['eingabe-kassenzeichen'])
  assert.deepEqual(errorsOf(read({ ...GOOD, begruendung: 'x'.repeat(10_001) })), ['begruendung'])
})

test('reasons are needed where the package says so (§ 39 VwVfG)', () => {
  assert.deepEqual(errorsOf(read(GOOD, [], { reasons: 'required' })), ['begruendung'])
  const given = read({ ...GOOD, begruendung: 'Weil.\r\nDarum.' }, [], { reasons: 'required' })
  assert.equal(given.ok && given.entry.reasons, 'Weil.\nDarum.')
})

test('a suggestion is shown as one would type it, and reads back the same', () => {
  assert.equal(suggestedText('cents', 123450), '1.234,50')
  assert.equal(suggestedText('date', '2026-05-31'), '31.5.2026')
  assert.equal(suggestedText('text', 'A-1'), 'A-1')
  assert.equal(suggestedText('cents', undefined), '')
  const fields = { ...GOOD, 'eingabe-betrag': suggestedText('cents', 123450) }
  const back = read(fields)
  assert.equal(back.ok && back.entry.inputs['betrag'], 123450)
})
