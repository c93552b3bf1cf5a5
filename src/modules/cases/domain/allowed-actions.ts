import type { CaseState } from './case-state.ts'

/** Who may act: those who work the case, those who may decide it, or the applicant. */
export type Who = 'clerk' | 'decider' | 'applicant'

export type Action =
  | 'assign'
  | 'release'
  | 'send-message'
  | 'ask-question'
  | 'end-question'
  | 'add-note'
  | 'decide'
  | 'withdraw-decision'
  | 'close'
  | 'reopen'
  | 'answer-question'
  | 'write-to-authority'
  | 'withdraw-application'

/** What may be done when, and by whom; `null`: by nobody. One table, complete by type. */
const ALLOWED: Readonly<Record<CaseState, Readonly<Record<Action, Who | null>>>> = {
  received: {
    assign: 'clerk',
    release: null,
    'send-message': 'clerk',
    'ask-question': null,
    'end-question': null,
    'add-note': 'clerk',
    decide: null,
    'withdraw-decision': null,
    close: null,
    reopen: null,
    'answer-question': null,
    'write-to-authority': 'applicant',
    'withdraw-application': 'applicant',
  },
  'in-work': {
    assign: 'clerk',
    release: 'clerk',
    'send-message': 'clerk',
    'ask-question': 'clerk',
    'end-question': null,
    'add-note': 'clerk',
    decide: 'decider',
    'withdraw-decision': null,
    close: null,
    reopen: null,
    'answer-question': null,
    'write-to-authority': 'applicant',
    'withdraw-application': 'applicant',
  },
  'waiting-for-applicant': {
    assign: 'clerk',
    release: null,
    'send-message': 'clerk',
    'ask-question': null,
    'end-question': 'clerk',
    'add-note': 'clerk',
    decide: 'decider',
    'withdraw-decision': null,
    close: null,
    reopen: null,
    'answer-question': 'applicant',
    'write-to-authority': null,
    'withdraw-application': 'applicant',
  },
  decided: {
    assign: 'clerk',
    release: null,
    'send-message': 'clerk',
    'ask-question': null,
    'end-question': null,
    'add-note': 'clerk',
    decide: null,
    'withdraw-decision': 'decider',
    close: 'clerk',
    reopen: null,
    'answer-question': null,
    'write-to-authority': 'applicant',
    'withdraw-application': null,
  },
  withdrawn: {
    assign: 'clerk',
    release: null,
    'send-message': 'clerk',
    'ask-question': null,
    'end-question': null,
    'add-note': 'clerk',
    decide: null,
    'withdraw-decision': null,
    close: 'clerk',
    reopen: null,
    'answer-question': null,
    'write-to-authority': null,
    'withdraw-application': null,
  },
  closed: {
    assign: null,
    release: null,
    'send-message': null,
    'ask-question': null,
    'end-question': null,
    'add-note': 'clerk',
    decide: null,
    'withdraw-decision': null,
    close: null,
    reopen: 'clerk',
    'answer-question': null,
    'write-to-authority': null,
    'withdraw-application': null,
  },
}

export const whoMay = (state: CaseState, action: Action): Who | null => ALLOWED[state][action]
