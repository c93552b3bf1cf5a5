import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../../platform/app.ts'
import { seeOther } from '../../../../platform/http/route.ts'
import type { Staff } from '../../../identity/index.ts'
import type { SaveOutcome } from '../../domain/outcomes.ts'
import { draftById } from '../../read-drafts.ts'
import { urls } from '../../urls.ts'
import { showEditor } from './editor-view.ts'
import { conflictNotice, refusedNotice, type Said } from './notices.tsx'
import { draftIdOf, gone } from './open-draft.ts'

interface Next {
  readonly part: string
  readonly said?: Said
  /** Id of the control that takes the focus; also told in the query, because scripts do not get to see the anchor. */
  readonly anchor?: string
}

/** Back to the same place after a step; or the page as it is now, with the reason why nothing was saved. */
export async function afterSave(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  staff: Staff,
  outcome: SaveOutcome,
  next: Next,
): Promise<FastifyReply> {
  if (outcome.ok) {
    const said: Said = outcome.merged ? 'zusammen' : (next.said ?? 'gespeichert')
    const focus = next.anchor === undefined ? '' : `&fokus=${next.anchor}`
    const anchor = next.anchor ?? 'eigenschaften'
    return seeOther(reply, `${urls.edit(outcome.draft.id, next.part)}&sagt=${said}${focus}#${anchor}`)
  }
  const draft = await draftById(app, staff.tenantId, draftIdOf(request))
  if (!draft) throw gone()
  const show = (notice: ReturnType<typeof refusedNotice>, status: number) =>
    showEditor(app, request, reply, staff, draft, { sent: { raw: {}, errors: new Map(), notice } }, status)
  switch (outcome.reason) {
    case 'conflict':
      return show(conflictNotice(outcome), 409)
    case 'refused':
      return show(refusedNotice(outcome.message), 422)
    case 'in-review':
      return show(refusedNotice('Das Formular wird gerade geprüft und kann nicht geändert werden.'), 409)
    case 'gone':
      throw gone()
  }
}
