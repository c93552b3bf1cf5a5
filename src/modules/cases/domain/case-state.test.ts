import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Action, whoMay } from './allowed-actions.ts'
import { type CaseEvent, parseCaseEvent, type RecordedEvent } from './case-event.ts'
import { applyEvent, CASE_STATES, type Case, type CaseState, foldCase } from './case-state.ts'

const ID = '0190f3a0-0000-7000-8000-000000000001'
const jana = { id: ID, name: 'Jana Beispiel' }
const letter = { decisionId: 'festsetzung', title: 'Hundesteuerbescheid', documentId: ID }

const received: CaseEvent = { type: 'received' }
const assigned: CaseEvent = { type: 'assigned', assignee: jana }
const asked: CaseEvent = { type: 'question-asked', messageId: ID, wantsFile: true }
const answered: CaseEvent = { type: 'question-answered', messageId: ID }
const decided: CaseEvent = { type: 'decided', outcome: 'grant', ...letter }
const BY_APPLICANT: readonly CaseEvent['type'][] = [
  'received',
  'message-received',
  'question-answered',
  'application-withdrawn',
]

const recorded = (events: readonly CaseEvent[]): RecordedEvent[] =>
  events.map((event, index) => ({
    seq: index + 1,
    at: new Date(Date.UTC(2026, 10, 23, 10, index)),
    actor: BY_APPLICANT.includes(event.type) ? { kind: 'applicant' } : { kind: 'staff', ...jana },
    key: String(index),
    event,
  }))
const stateAfter = (...events: CaseEvent[]): CaseState | undefined => foldCase(recorded([received, ...events]))?.state

test('what happened gives the state', () => {
  const cases: readonly [CaseState, CaseEvent[]][] = [
    ['received', []],
    ['in-work', [assigned]],
    ['received', [assigned, { type: 'released' }]],
    ['waiting-for-applicant', [assigned, asked]],
    ['in-work', [assigned, asked, answered]],
    ['in-work', [assigned, asked, { type: 'question-ended' }]],
    ['waiting-for-applicant', [assigned, asked, assigned]],
    ['decided', [assigned, decided]],
    ['decided', [assigned, asked, decided]],
    ['in-work', [assigned, decided, { type: 'decision-withdrawn', ...letter }]],
    ['closed', [assigned, decided, { type: 'closed' }]],
    ['decided', [assigned, decided, { type: 'closed' }, { type: 'reopened' }]],
    ['withdrawn', [{ type: 'application-withdrawn' }]],
    ['withdrawn', [assigned, asked, { type: 'application-withdrawn' }]],
    ['withdrawn', [{ type: 'application-withdrawn' }, { type: 'closed' }, { type: 'reopened' }]],
    ['in-work', [assigned, { type: 'note-added', text: 'Anruf' }, { type: 'message-sent', messageId: ID }]],
  ]
  for (const [state, events] of cases)
    assert.equal(stateAfter(...events), state, events.map(event => event.type).join(', '))
})

test('no events make no case', () => assert.equal(foldCase([]), undefined))

test('an open question is known until it is answered, ended or overtaken', () => {
  const question = (...events: CaseEvent[]) => foldCase(recorded([received, assigned, asked, ...events]))?.question
  assert.equal(question()?.messageId, ID)
  for (const end of [answered, decided, { type: 'question-ended' }, { type: 'application-withdrawn' }] as const)
    assert.equal(question(end), undefined, end.type)
})

test('the last decision holds until it is withdrawn', () => {
  const now = foldCase(recorded([received, assigned, decided]))
  assert.equal(now?.decision?.outcome, 'grant')
  assert.equal(
    foldCase(recorded([received, assigned, decided, { type: 'decision-withdrawn', ...letter }]))?.decision,
    undefined,
  )
})

test('news from the applicant stays until somebody reacts; a note is no reaction', () => {
  const hasNews = (...events: CaseEvent[]) => foldCase(recorded([received, assigned, ...events]))?.hasNews
  const written: CaseEvent = { type: 'message-received', messageId: ID }
  assert.equal(hasNews(), false)
  assert.equal(hasNews(written), true)
  assert.equal(hasNews(written, { type: 'note-added', text: 'x' }), true)
  assert.equal(hasNews(written, { type: 'message-sent', messageId: ID }), false)
})

test('events out of place are refused', () => {
  const [first, second] = recorded([received, assigned])
  assert.ok(first && second)
  assert.throws(() => foldCase([second]), /does not follow/)
  assert.throws(() => foldCase([first, { ...second, seq: 3 }]), /does not follow/)
  assert.throws(() => foldCase([{ ...second, seq: 1 }]), /begins with its receipt/)
  assert.throws(() => foldCase(recorded([received, received])), /received once/)
})

test('an event of an unknown kind is an error, never ignored', () => {
  assert.deepEqual(parseCaseEvent(assigned), assigned)
  for (const unknown of [
    { type: 'archived' },
    { type: 'assigned' },
    { type: 'released', reason: 'x' },
    { type: 'decided', outcome: 'maybe', ...letter },
    {},
    null,
    'received',
  ])
    assert.throws(() => parseCaseEvent(unknown), /does not know/)
})

/** What an action leads to, for walks through the table. */
const EVENT_OF: Readonly<Record<Action, CaseEvent>> = {
  assign: assigned,
  release: { type: 'released' },
  'send-message': { type: 'message-sent', messageId: ID },
  'ask-question': asked,
  'end-question': { type: 'question-ended' },
  'add-note': { type: 'note-added', text: 'x' },
  decide: decided,
  'withdraw-decision': { type: 'decision-withdrawn', ...letter },
  close: { type: 'closed' },
  reopen: { type: 'reopened' },
  'answer-question': answered,
  'write-to-authority': { type: 'message-received', messageId: ID },
  'withdraw-application': { type: 'application-withdrawn' },
}
const ACTIONS = Object.keys(EVENT_OF).filter((key): key is Action => key in EVENT_OF)

test('whatever is allowed one after the other, a case keeps its senses', () => {
  const seen = new Set<CaseState>()
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ACTIONS), { maxLength: 40 }), wishes => {
      let now: Case | undefined
      const events: CaseEvent[] = [received]
      for (const wish of wishes) {
        now = foldCase(recorded(events))
        if (now && whoMay(now.state, wish) !== null) events.push(EVENT_OF[wish])
      }
      now = foldCase(recorded(events))
      assert.ok(now)
      seen.add(now.state)
      assert.equal(now.question !== undefined, now.state === 'waiting-for-applicant')
      if (now.state === 'decided') assert.ok(now.decision)
      if (now.state === 'withdrawn') assert.equal(now.decision, undefined)
      if (now.state === 'in-work') assert.ok(now.assignee)
      if (now.state === 'received') assert.equal(now.assignee, undefined)
    }),
    { numRuns: 500 },
  )
  assert.deepEqual([...seen].sort(), [...CASE_STATES].sort())
})

test('a decision needs a state in which somebody works', () => {
  const deciding = CASE_STATES.filter(state => whoMay(state, 'decide') === 'decider')
  assert.deepEqual(deciding, ['in-work', 'waiting-for-applicant'])
})

test('one event applied to the state is the same as all folded again', () => {
  const all = recorded([received, assigned, asked, answered, decided])
  let now: Case | undefined
  for (const event of all) now = applyEvent(now, event)
  assert.deepEqual(now, foldCase(all))
})
