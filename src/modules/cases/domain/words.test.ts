import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseEvent, RecordedEvent } from './case-event.ts'
import { inWords } from './words.ts'

const ID = '0190f3a0-0000-7000-8000-000000000001'
const by = (event: CaseEvent, actor: RecordedEvent['actor']): string =>
  inWords({ seq: 1, at: new Date(), key: '', actor, event })
const jana = { kind: 'staff', id: ID, name: 'Jana Beispiel' } as const

test('the history says who did what', () => {
  const letter = { decisionId: 'x', title: 'Hundesteuerbescheid', documentId: ID }
  const cases: readonly [string, string][] = [
    [by({ type: 'received' }, { kind: 'applicant' }), 'Die antragstellende Person hat den Antrag gestellt.'],
    [
      by({ type: 'assigned', assignee: { id: ID, name: 'Jana Beispiel' } }, jana),
      'Jana Beispiel hat den Vorgang übernommen.',
    ],
    [
      by({ type: 'assigned', assignee: { id: 'b', name: 'Olaf Probe' } }, jana),
      'Jana Beispiel hat den Vorgang Olaf Probe zugewiesen.',
    ],
    [
      by({ type: 'decided', outcome: 'refuse', ...letter }, jana),
      'Jana Beispiel hat den Antrag abgelehnt: „Hundesteuerbescheid“.',
    ],
  ]
  for (const [words, expected] of cases) assert.equal(words, expected)
})
