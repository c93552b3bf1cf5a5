import type { Assignee, CaseEvent, Outcome, RecordedEvent } from './case-event.ts'

export const CASE_STATES = ['received', 'in-work', 'waiting-for-applicant', 'decided', 'withdrawn', 'closed'] as const
export type CaseState = (typeof CASE_STATES)[number]

export interface OpenQuestion {
  readonly messageId: string
  readonly wantsFile: boolean
  readonly askedAt: Date
}
interface ValidDecision {
  readonly decisionId: string
  readonly outcome: Outcome
  readonly title: string
  readonly documentId: string
  readonly at: Date
}

/** What the events come to. */
export interface Case {
  readonly state: CaseState
  /** Number of the last event; a change says which one it saw. */
  readonly seq: number
  readonly receivedAt: Date
  readonly lastActivityAt: Date
  readonly assignee: Assignee | undefined
  readonly question: OpenQuestion | undefined
  /** The decision that holds now. */
  readonly decision: ValidDecision | undefined
  /** The applicant wrote, and nobody here has done anything since. */
  readonly hasNews: boolean
}

/** The state of a case: its events, one after the other. Undefined when there are none. */
export function foldCase(events: readonly RecordedEvent[]): Case | undefined {
  let current: Case | undefined
  for (const recorded of events) current = applyEvent(current, recorded)
  return current
}

export function applyEvent(before: Case | undefined, recorded: RecordedEvent): Case {
  const { seq, at, actor, event } = recorded
  if (seq !== (before?.seq ?? 0) + 1) throw new Error(`event ${seq} does not follow event ${before?.seq ?? 0}`)
  if (before === undefined) {
    if (event.type !== 'received') throw new Error(`a case begins with its receipt, not with ${event.type}`)
    return {
      state: 'received',
      seq,
      receivedAt: at,
      lastActivityAt: at,
      assignee: undefined,
      question: undefined,
      decision: undefined,
      hasNews: false,
    }
  }
  const change = changeOf(before, event, at)
  return { ...before, hasNews: actor.kind === 'applicant', ...change, seq, lastActivityAt: at }
}

function changeOf(before: Case, event: CaseEvent, at: Date): Partial<Case> {
  switch (event.type) {
    case 'received':
      throw new Error('a case is received once')
    case 'assigned':
      return { assignee: event.assignee, state: before.state === 'received' ? 'in-work' : before.state }
    case 'released':
      return { assignee: undefined, state: before.state === 'in-work' ? 'received' : before.state }
    case 'message-sent':
    case 'message-received':
      return {}
    case 'note-added':
      return { hasNews: before.hasNews }
    case 'question-asked':
      return {
        state: 'waiting-for-applicant',
        question: { messageId: event.messageId, wantsFile: event.wantsFile, askedAt: at },
      }
    case 'question-answered':
    case 'question-ended':
      return { state: before.assignee ? 'in-work' : 'received', question: undefined }
    case 'decided': {
      const { decisionId, outcome, title, documentId } = event
      return { state: 'decided', question: undefined, decision: { decisionId, outcome, title, documentId, at } }
    }
    case 'decision-withdrawn':
      return { state: before.assignee ? 'in-work' : 'received', decision: undefined }
    case 'application-withdrawn':
      return { state: 'withdrawn', question: undefined }
    case 'closed':
      return { state: 'closed' }
    case 'reopened':
      return { state: before.decision ? 'decided' : 'withdrawn' }
  }
}
