import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unanswerable } from './unanswerable.ts'

const OPTION = { value: 'a', label: 'A' }
const findings = (field: Record<string, string | number | readonly (typeof OPTION)[]>) =>
  unanswerable({ sections: [{ id: 's', pages: [{ kind: 'page', id: 'p', fields: [{ id: 'f', ...field }] }] }] }).map(
    ({ severity, elementId }) => [severity, elementId],
  )

test('limits that no answer meets are errors', () => {
  for (const field of [
    { type: 'number', min: 10, max: 5 },
    { type: 'money', minCents: 1, maxCents: 0 },
    { type: 'date', min: 'date("2026-12-31")', max: 'date("2026-01-01")' },
    { type: 'checkboxes', options: [OPTION], minItems: 2 },
  ])
    assert.deepEqual(findings(field), [['error', 'field.f']], JSON.stringify(field))
})

test('a single answer to choose from is a question to the author', () => {
  assert.deepEqual(findings({ type: 'radios', options: [OPTION] }), [['warning', 'field.f']])
})

test('limits that can be met, or are computed, are fine', () => {
  for (const field of [
    { type: 'number', min: 5, max: 5 },
    { type: 'number', min: 5 },
    { type: 'date', min: 'today()', max: 'date("2026-01-01")' },
    { type: 'radios', options: [OPTION, { value: 'b', label: 'B' }] },
  ])
    assert.deepEqual(findings(field), [], JSON.stringify(field))
})
