/** Changes that need no words. */
export const MOVES = ['release', 'end-question', 'close', 'reopen'] as const
export type Move = (typeof MOVES)[number]

/** What happened then; also the name of the audit entry, after "case.". */
export const MOVE_EVENTS = {
  release: 'released',
  'end-question': 'question-ended',
  close: 'closed',
  reopen: 'reopened',
} as const satisfies Readonly<Record<Move, string>>

/** Last part of the address to which the button sends. */
export const MOVE_WORDS: Readonly<Record<Move, string>> = {
  release: 'freigeben',
  'end-question': 'rueckfrage-beenden',
  close: 'abschliessen',
  reopen: 'wieder-oeffnen',
}
