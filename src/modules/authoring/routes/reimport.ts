import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { RequestProblem } from '../../../platform/http/request-problem.ts'
import { fieldOf, html, type Route, seeOther } from '../../../platform/http/route.ts'
import { type FormFromSchema, formFromSchema, knownListsFor, ruleChanges } from '../../forms/index.ts'
import type { Staff } from '../../identity/index.ts'
import { checkPackage } from '../../online-services/index.ts'
import { tenantKey } from '../../tenants/index.ts'
import { changesBetween } from '../changes-between.ts'
import { applyEdits } from '../commands/apply-edits.ts'
import { applyDraftEdits } from '../domain/apply-draft-edit.ts'
import type { PackageDraft } from '../domain/draft.ts'
import { knownIds, reimport } from '../domain/reimport.ts'
import { EDITING_ROLES } from '../policy.ts'
import { urls } from '../urls.ts'
import { type ReimportPageProps, reimportPage } from '../views/reimport-page.tsx'
import { authorRoute, deskOf, draftOfRequest } from './desk.ts'
import { readUpload } from './read-upload.ts'
import { openEdits, sealEdits } from './sealed-edits.ts'

/** Sealed changes of the largest schema are some megabytes. */
const LARGE = 8_000_000

export const reimportRoutes = (app: App): Route[] => [
  authorRoute(app, {
    method: 'GET',
    url: urls.reimport(':id'),
    roles: EDITING_ROLES,
    audit: null,
    handler: async (request, reply, staff) =>
      show(app, reply, staff, { draft: await draftOfRequest(app, request, staff) }),
  }),
  authorRoute(app, {
    method: 'POST',
    url: urls.reimport(':id'),
    roles: EDITING_ROLES,
    audit: null,
    uploads: true,
    perMinute: 60,
    handler: (request, reply, staff) => compare(app, request, reply, staff),
  }),
  authorRoute(app, {
    method: 'POST',
    url: urls.takeReimport(':id'),
    roles: EDITING_ROLES,
    audit: null,
    bodyLimit: LARGE,
    handler: (request, reply, staff) => take(app, request, reply, staff),
  }),
]

const show = async (app: App, reply: FastifyReply, staff: Staff, props: ReimportPageProps) =>
  html(
    reply,
    reimportPage(await deskOf(app, staff), props),
    props.error === undefined && props.listError === undefined ? 200 : 422,
  )

/** The schema that the draft's form came from; a form that is broken by now has none. */
function noteOf({ source }: PackageDraft): FormFromSchema['form']['fim'] {
  const checked = checkPackage(source)
  return checked.ok ? checked.package.form.source.fim : undefined
}

/** Bound to the draft: changes that were made for one form open for no other. */
const contextOf = (draft: PackageDraft): string => `reimport:${draft.id}`

async function compare(app: App, request: FastifyRequest, reply: FastifyReply, staff: Staff): Promise<FastifyReply> {
  const draft = await draftOfRequest(app, request, staff)
  const { schema, lists, listProblem } = await readUpload(request)
  if (!schema) return show(app, reply, staff, { draft, error: 'Wählen Sie die Datei mit dem Schema.' })
  if (!schema.ok) return show(app, reply, staff, { draft, error: schema.message })
  if (listProblem !== undefined) return show(app, reply, staff, { draft, listError: listProblem })
  const known = [...(await knownListsFor(app.db, schema.schema)), ...lists]
  const { form } = formFromSchema(schema.schema, { ...knownIds(draft.source.form), lists: known })
  const { edits, ...counts } = reimport(draft.source.form, form)
  const outcome = applyDraftEdits(draft.source, edits)
  if (!outcome.ok)
    return show(app, reply, staff, { draft, error: `Das Schema passt nicht zu diesem Formular: ${outcome.message}` })
  const { name, version } = schema.schema
  const found = {
    schema: `${name}, Version ${version}`,
    changes: changesBetween(draft.source, outcome.source),
    rules: ruleChanges(noteOf(draft), form.fim).map(({ sentence }) => sentence),
    counts,
    sealed: sealEdits(await tenantKey(app, staff.tenantId), contextOf(draft), edits),
  }
  return show(app, reply, staff, { draft, found })
}

async function take(app: App, request: FastifyRequest, reply: FastifyReply, staff: Staff): Promise<FastifyReply> {
  const draft = await draftOfRequest(app, request, staff)
  const key = await tenantKey(app, staff.tenantId)
  const edits = openEdits(key, contextOf(draft), fieldOf(request.body, 'aenderungen'))
  const revision = Number(fieldOf(request.body, 'stand'))
  const outcome =
    edits && (await applyEdits(app, { tenantId: staff.tenantId, draftId: draft.id, revision, edits, author: staff }))
  if (outcome?.ok) return seeOther(reply, urls.edit(draft.id))
  throw new RequestProblem(
    409,
    'Die Änderungen lassen sich nicht mehr übernehmen',
    'Das Formular wurde inzwischen geändert oder eingereicht. Vergleichen Sie die Datei noch einmal.',
  )
}
