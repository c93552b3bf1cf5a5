import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseEvent } from './case-event.ts'
import { foldCase } from './case-state.ts'
import { standOf, toldOf } from './told.ts'

const ID = '0190f3a0-0000-7000-8000-000000000001'
const jana = { kind: 'staff', id: ID, name: 'Jana Beispiel' } as const

test('the applicant reads nothing of the office’s inner life', () => {
  const inner: readonly CaseEvent[] = [
    { type: 'assigned', assignee: { id: ID, name: 'Jana Beispiel' } },
    { type: 'released' },
    { type: 'note-added', text: 'geheim' },
    { type: 'closed' },
    { type: 'reopened' },
  ]
  for (const event of inner) assert.equal(toldOf(event), undefined, event.type)
})

test('where things stand: a closed case with a letter says where the letter is', () => {
  const letter = { decisionId: 'x', title: 'Bescheid', documentId: ID } as const
  const decided: readonly CaseEvent[] = [
    { type: 'received' },
    { type: 'decided', outcome: 'grant', ...letter },
    { type: 'closed' },
  ]
  const withdrawn: readonly CaseEvent[] = [{ type: 'received' }, { type: 'application-withdrawn' }, { type: 'closed' }]
  const standAfter = (events: readonly CaseEvent[]) => {
    const now = foldCase(
      events.map((event, index) => ({ seq: index + 1, at: new Date(), key: '', actor: jana, event })),
    )
    return now && standOf(now)
  }
  assert.equal(standAfter(decided.slice(0, 2)), 'decided')
  assert.equal(standAfter(decided), 'closed-with-letter')
  assert.equal(standAfter(withdrawn), 'closed')
})
