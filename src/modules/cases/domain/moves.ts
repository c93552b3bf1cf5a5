/** Changes that need no words. */
export const MOVES = ['release', 'end-question', 'close', 'reopen'] as const
export type Move = (typeof MOVES)[number]

/** Last part of the address to which the button sends. */
export const MOVE_WORDS: Readonly<Record<Move, string>> = {
  release: 'freigeben',
  'end-question': 'rueckfrage-beenden',
  close: 'abschliessen',
  reopen: 'wieder-oeffnen',
}
