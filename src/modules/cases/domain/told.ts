import type { CaseEvent } from './case-event.ts'
import type { Case, CaseState } from './case-state.ts'

/** Where things stand for the applicant. */
export type Stand = CaseState | 'closed-with-letter'
export const standOf = ({ state, decision }: Case): Stand =>
  state === 'closed' && decision ? 'closed-with-letter' : state

/** What the applicant's timeline tells: the same case without the office's inner life. */
const TOLD = [
  'received',
  'message-sent',
  'message-received',
  'question-asked',
  'question-answered',
  'question-ended',
  'decided',
  'decision-withdrawn',
  'application-withdrawn',
] as const
export type Told = (typeof TOLD)[number]

/** Undefined: not for the applicant. `letter`: title of the letter, in German. */
export function toldOf(event: CaseEvent): { readonly told: Told; readonly letter?: string } | undefined {
  switch (event.type) {
    case 'assigned':
    case 'released':
    case 'note-added':
    case 'closed':
    case 'reopened':
      return undefined
    case 'decided':
    case 'decision-withdrawn':
      return { told: event.type, letter: event.title }
    case 'received':
    case 'message-sent':
    case 'message-received':
    case 'question-asked':
    case 'question-answered':
    case 'question-ended':
    case 'application-withdrawn':
      return { told: event.type }
  }
}
