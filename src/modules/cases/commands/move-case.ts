import type { App } from '../../../platform/app.ts'
import type { Staff } from '../../identity/index.ts'
import { type ChangeOutcome, changeCase } from '../change-case.ts'
import { MOVE_EVENTS, type Move } from '../domain/moves.ts'
import type { Sent } from '../domain/sent.ts'

/** Releases, closes, reopens, or ends the question: what needs no words. */
export const moveCase = (app: App, by: Staff, sent: Sent, move: Move): Promise<ChangeOutcome> =>
  changeCase(app, {
    ...sent,
    tenantId: by.tenantId,
    by,
    action: move,
    write: async () => ({ type: MOVE_EVENTS[move] }),
  })
