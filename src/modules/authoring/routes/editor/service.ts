import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../../platform/app.ts'
import { formatInstant } from '../../../../platform/date.ts'
import { fieldOf, html, type Route, seeOther } from '../../../../platform/http/route.ts'
import { type Staff, staffRoute } from '../../../identity/index.ts'
import { applyEdits } from '../../commands/apply-edits.ts'
import type { PackageDraft } from '../../domain/draft.ts'
import type { Conflict } from '../../domain/outcomes.ts'
import { type RawService, rawService } from '../../domain/service/raw-service.ts'
import { changedControls, controlsAround, serviceEdits } from '../../domain/service/service-edits.ts'
import { AUTHORING_ROLES, EDITING_ROLES } from '../../policy.ts'
import { draftById } from '../../read-drafts.ts'
import { editorUrls } from '../../views/editor/editor-urls.ts'
import { NOTHING_SENT, type Sent } from '../../views/editor/editor-view.ts'
import { servicePage } from '../../views/editor/service/service-page.tsx'
import { viewOf } from './editor-view.ts'
import { noticeOf, refusedNotice } from './notices.tsx'
import { gone, openDraft } from './open-draft.ts'
import { readRawService, readSeenService } from './read-raw-service.ts'
import { serviceViewOf, type TypedService } from './service-view.ts'
import { standOf } from './structure.ts'

/** Three texts of the longest kind, as a form sends them. */
const LARGE = 256_000

/** What surrounds the form: names, start page, fields with a special task, legal basis. */
export const serviceRoutes = (app: App): Route[] => [
  staffRoute(app, {
    method: 'GET',
    url: editorUrls.service(':id'),
    audit: null,
    roles: AUTHORING_ROLES,
    handler: async (request, reply, staff) => {
      const draft = await openDraft(app, request, reply, staff)
      if (!draft) return reply
      return show(app, request, reply, staff, draft, noticeOf(fieldOf(request.query, 'sagt'), draft, 'form'))
    },
  }),
  staffRoute(app, {
    method: 'POST',
    url: editorUrls.service(':id'),
    audit: null,
    roles: EDITING_ROLES,
    bodyLimit: LARGE,
    handler: (request, reply, staff) => receive(app, request, reply, staff),
  }),
]

async function receive(app: App, request: FastifyRequest, reply: FastifyReply, staff: Staff): Promise<FastifyReply> {
  const draft = await openDraft(app, request, reply, staff)
  if (!draft) return reply
  const { body } = request
  const [raw, seen, stand] = [readRawService(body), readSeenService(fieldOf(body, 'gesehen')), standOf(body)]
  const { edits, errors } = serviceEdits(draft.source, raw, seen)
  const typed: TypedService = { raw, seen, stand, errors }
  if (errors.size > 0) return show(app, request, reply, staff, draft, {}, typed, 422)
  const outcome = await applyEdits(app, {
    tenantId: staff.tenantId,
    draftId: draft.id,
    revision: stand,
    edits,
    author: staff,
  })
  if (outcome.ok) {
    const said = outcome.merged ? 'zusammen' : 'gespeichert'
    return seeOther(reply, `${editorUrls.service(draft.id)}?sagt=${said}`)
  }
  const now = await draftById(app, staff.tenantId, draft.id)
  if (!now || outcome.reason === 'gone') throw gone()
  if (outcome.reason === 'conflict')
    return show(
      app,
      request,
      reply,
      staff,
      now,
      { notice: refusedNotice(`${outcome.by} hat dasselbe geändert. Ihre Änderungen sind noch nicht gespeichert.`) },
      against(now, typed, outcome),
      409,
    )
  const message = outcome.reason === 'refused' ? outcome.message : 'Das Formular wird gerade geprüft.'
  const status = outcome.reason === 'refused' ? 422 : 409
  return show(app, request, reply, staff, now, { notice: refusedNotice(message) }, typed, status)
}

/** What was typed stays, what others changed elsewhere is there, and where both changed something, theirs is told. */
function against(draft: PackageDraft, { raw, seen }: TypedService, { by, at }: Conflict): TypedService {
  const now = rawService(draft.source)
  const isOwn = controlsAround(changedControls(raw, seen))
  const merged: RawService = Object.fromEntries([
    ...Object.entries(now).filter(([name]) => !isOwn(name)),
    ...Object.entries(raw).filter(([name]) => isOwn(name)),
  ])
  const both = changedControls(now, seen).filter(isOwn)
  const errors = both.map((name): [string, string] => [
    name,
    `${by} hat hier am ${formatInstant(at)} Uhr „${shortened(now[name] ?? '')}“ gespeichert. Wenn Sie speichern, gilt Ihre Angabe.`,
  ])
  return { raw: merged, seen: now, stand: draft.revision, errors: new Map(errors) }
}

const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)} …` : text)

async function show(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  staff: Staff,
  draft: PackageDraft,
  sent: Partial<Sent>,
  typed?: TypedService,
  status = 200,
): Promise<FastifyReply> {
  const editor = await viewOf(app, request, staff, draft, { sent: { ...NOTHING_SENT, ...sent }, part: 'form' })
  return html(reply, servicePage(serviceViewOf(editor, draft, typed)), status)
}
