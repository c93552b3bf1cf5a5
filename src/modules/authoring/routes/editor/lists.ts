import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../../platform/app.ts'
import { RequestProblem } from '../../../../platform/http/request-problem.ts'
import { fieldOf, html, type Route, seeOther } from '../../../../platform/http/route.ts'
import { publishedVersions } from '../../../forms/index.ts'
import { type Staff, staffRoute } from '../../../identity/index.ts'
import { tenantKey } from '../../../tenants/index.ts'
import { applyEdits } from '../../commands/apply-edits.ts'
import type { DraftEdit, PackageDraft } from '../../domain/draft.ts'
import { readEntries } from '../../domain/lists/entry-lines.ts'
import { listsOf } from '../../domain/lists/form-lists.ts'
import { listDifference } from '../../domain/lists/list-difference.ts'
import { AUTHORING_ROLES, EDITING_ROLES } from '../../policy.ts'
import { draftById } from '../../read-drafts.ts'
import { editorUrls } from '../../views/editor/editor-urls.ts'
import { NOTHING_SENT } from '../../views/editor/editor-view.ts'
import { listsPage } from '../../views/editor/lists/lists-page.tsx'
import type { TypedList } from '../../views/editor/lists/lists-view.ts'
import { readUpload } from '../read-upload.ts'
import { openEdits, sealEdits } from '../sealed-edits.ts'
import { viewOf } from './editor-view.ts'
import { listStep } from './list-step.ts'
import { type ListsShown, listsViewOf } from './lists-view.ts'
import { conflictNotice, refusedNotice } from './notices.tsx'
import { gone, openDraft } from './open-draft.ts'
import { standOf } from './structure.ts'
import { takeOverOf } from './take-over-list.ts'

/** A published list as sealed edits; the largest lists have some ten thousand entries. */
const LARGE = 8_000_000

/** The code lists of a form: one's own, and published ones. */
export const listRoutes = (app: App): Route[] => [
  staffRoute(app, {
    method: 'GET',
    url: editorUrls.lists(':id'),
    audit: null,
    roles: AUTHORING_ROLES,
    handler: async (request, reply, staff) => {
      const draft = await openDraft(app, request, reply, staff)
      if (!draft) return reply
      const { query } = request
      const [uri, version] = [fieldOf(query, 'uri'), fieldOf(query, 'version')]
      const published = uri === '' ? [] : await publishedVersions(app.db, [uri])
      const found = published.find(one => one.version === version)
      const takeOver = found && (await previewOf(app, staff, draft, found))
      return show(app, request, reply, staff, draft, { chosen: fieldOf(query, 'liste'), ...(takeOver && { takeOver }) })
    },
  }),
  staffRoute(app, {
    method: 'POST',
    url: editorUrls.lists(':id'),
    audit: null,
    roles: EDITING_ROLES,
    bodyLimit: LARGE,
    handler: (request, reply, staff) => receive(app, request, reply, staff),
  }),
  staffRoute(app, {
    method: 'POST',
    url: editorUrls.uploadList(':id'),
    audit: null,
    roles: EDITING_ROLES,
    uploads: true,
    perMinute: 60,
    handler: async (request, reply, staff) => {
      const draft = await openDraft(app, request, reply, staff)
      if (!draft) return reply
      const { lists, listProblem } = await readUpload(request)
      const [list] = lists
      if (!list)
        return show(app, request, reply, staff, draft, { fileError: listProblem ?? 'Wählen Sie eine Datei.' }, 422)
      return show(app, request, reply, staff, draft, { takeOver: await previewOf(app, staff, draft, list) })
    },
  }),
  staffRoute(app, {
    method: 'POST',
    url: editorUrls.takeList(':id'),
    audit: null,
    roles: EDITING_ROLES,
    bodyLimit: LARGE,
    handler: async (request, reply, staff) => {
      const draft = await openDraft(app, request, reply, staff)
      if (!draft) return reply
      const { body } = request
      const edits = openEdits(await tenantKey(app, staff.tenantId), contextOf(draft), fieldOf(body, 'aenderungen'))
      if (!edits)
        throw new RequestProblem(409, 'Diese Liste lässt sich so nicht übernehmen', 'Wählen Sie die Datei noch einmal.')
      return save(app, request, reply, staff, draft, { edits, chosen: fieldOf(body, 'liste') })
    },
  }),
]

const contextOf = (draft: PackageDraft): string => `codelist:${draft.id}`

async function previewOf(app: App, staff: Staff, draft: PackageDraft, list: Parameters<typeof takeOverOf>[1]) {
  const { edits, ...shown } = takeOverOf(draft.source.form, list)
  return { ...shown, sealed: sealEdits(await tenantKey(app, staff.tenantId), contextOf(draft), edits) }
}

async function receive(app: App, request: FastifyRequest, reply: FastifyReply, staff: Staff): Promise<FastifyReply> {
  const draft = await openDraft(app, request, reply, staff)
  if (!draft) return reply
  const step = listStep(draft.source.form, name => fieldOf(request.body, name).replaceAll('\r\n', '\n').trim())
  if (step.ok) return save(app, request, reply, staff, draft, step)
  return show(app, request, reply, staff, draft, { chosen: step.chosen, typed: step.typed }, 422)
}

async function save(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  staff: Staff,
  draft: PackageDraft,
  { edits, chosen, typed }: { edits: readonly DraftEdit[]; chosen: string; typed?: TypedList },
): Promise<FastifyReply> {
  const revision = standOf(request.body)
  const outcome = await applyEdits(app, { tenantId: staff.tenantId, draftId: draft.id, revision, edits, author: staff })
  if (outcome.ok) return seeOther(reply, `${editorUrls.lists(draft.id, chosen)}${chosen ? '&' : '?'}sagt=gespeichert`)
  const now = await draftById(app, staff.tenantId, draft.id)
  if (!now || outcome.reason === 'gone') throw gone()
  if (outcome.reason === 'conflict') {
    const notice = conflictNotice(outcome)
    return show(
      app,
      request,
      reply,
      staff,
      now,
      { chosen, notice, ...(typed && { typed: against(now, chosen, typed) }) },
      409,
    )
  }
  const message = outcome.reason === 'refused' ? outcome.message : 'Das Formular wird gerade geprüft.'
  const status = outcome.reason === 'refused' ? 422 : 409
  return show(
    app,
    request,
    reply,
    staff,
    now,
    { chosen, notice: refusedNotice(message), ...(typed && { typed }) },
    status,
  )
}

/** What was typed stays; what saving it would change now is said. */
function against(now: PackageDraft, chosen: string, typed: TypedList): TypedList {
  const list = listsOf(now.source.form).find(({ id }) => id === chosen)
  const read = list && readEntries(typed.entries, list.entries)
  return read?.ok ? { ...typed, differences: listDifference(list?.entries ?? [], read.entries) } : typed
}

async function show(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  staff: Staff,
  draft: PackageDraft,
  shown: ListsShown,
  status = 200,
): Promise<FastifyReply> {
  const { notice } = shown
  const saved = request.method === 'GET' && fieldOf(request.query, 'sagt') !== ''
  const sent = { ...NOTHING_SENT, ...(notice === undefined ? {} : { notice }), ...(saved ? { saved } : {}) }
  const editor = await viewOf(app, request, staff, draft, { sent, part: 'form' })
  return html(reply, listsPage(await listsViewOf(app, editor, draft, shown)), status)
}
