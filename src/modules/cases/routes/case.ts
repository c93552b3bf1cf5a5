import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { fieldOf, html, type Route } from '../../../platform/http/route.ts'
import { newId } from '../../../platform/id.ts'
import { hasAnyRole } from '../../identity/domain/staff.ts'
import { type Staff, staffOf } from '../../identity/index.ts'
import { caseFile } from '../case-file.ts'
import type { RecordedEvent } from '../domain/case-event.ts'
import { isDone } from '../domain/done.ts'
import type { Trouble, Typed } from '../domain/trouble.ts'
import { staffMay, WORKING_ROLES } from '../policy.ts'
import { urls } from '../urls.ts'
import { casePage } from '../views/case-page.tsx'
import { deskOf, deskRoute } from './desk.ts'
import { loadView } from './load-view.ts'
import { caseIdOf } from './request.ts'

/** What went wrong with a form, without what has to be loaded for it. */
export type Refusal =
  | Exclude<Trouble, { kind: 'changed-meanwhile' }>
  | { readonly kind: 'changed-meanwhile'; seen: number }

const STATUS: Readonly<Record<Refusal['kind'], number>> = {
  'changed-meanwhile': 409,
  'not-allowed': 409,
  'no-such-colleague': 422,
  text: 422,
}

/** Shows the case; after a refused form with what was typed and why it was refused. */
export async function showCase(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  staff: Staff,
  refused?: { readonly refusal: Refusal; readonly typed?: Typed },
): Promise<FastifyReply> {
  const file = await caseFile(app, staff.tenantId, caseIdOf(request))
  if (!file) throw notFound()
  const { now, events, id } = file
  const colleagues = (await staffOf(app.db, staff.tenantId)).filter(one => hasAnyRole(one, WORKING_ROLES))
  const done = fieldOf(request.query, 'erledigt')
  const page = casePage(await deskOf(app, staff), {
    view: await loadView(app, file),
    done: isDone(done) ? done : undefined,
    forms: {
      id,
      staff,
      colleagues,
      assigneeId: now.assignee?.id,
      seen: now.seq,
      formKey: newId(),
      trouble: refused && troubleOf(refused.refusal, events),
      typed: refused?.typed,
      may: action => staffMay(staff, now.state, action),
    },
  })
  return html(reply, page, refused ? STATUS[refused.refusal.kind] : 200)
}

/** With what happened since the page was shown. */
export const troubleOf = (refusal: Refusal, events: readonly RecordedEvent[]): Trouble =>
  refusal.kind === 'changed-meanwhile'
    ? { kind: refusal.kind, since: events.filter(({ seq }) => seq > refusal.seen) }
    : refusal

export const caseRoutes = (app: App): Route[] => [
  deskRoute(app, {
    method: 'GET',
    url: urls.case(':id'),
    audit: null,
    handler: (request, reply, staff) => showCase(app, request, reply, staff),
  }),
]
