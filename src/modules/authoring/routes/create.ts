import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { html, type Route, seeOther } from '../../../platform/http/route.ts'
import { formFromSchema, knownListsFor } from '../../forms/index.ts'
import type { Staff } from '../../identity/index.ts'
import { usablePackages } from '../../online-services/index.ts'
import { createDraft, type NewDraft } from '../commands/create-draft.ts'
import type { DraftLine } from '../domain/draft.ts'
import type { CreateOutcome } from '../domain/outcomes.ts'
import { numberedId, packageIdOf } from '../domain/package-id.ts'
import { EDITING_ROLES } from '../policy.ts'
import { draftsOf } from '../read-drafts.ts'
import { scaffoldOfSchema } from '../schema-scaffold.ts'
import { urls } from '../urls.ts'
import { type Beginning, type NewPageProps, newPage } from '../views/new-page.tsx'
import { authorRoute, deskOf } from './desk.ts'
import { readUpload, type Upload } from './read-upload.ts'

export const createRoutes = (app: App): Route[] => [
  authorRoute(app, {
    method: 'GET',
    url: urls.create,
    roles: EDITING_ROLES,
    audit: null,
    handler: (_request, reply, staff) => show(app, reply, staff, {}),
  }),
  authorRoute(app, {
    method: 'POST',
    url: urls.create,
    roles: EDITING_ROLES,
    audit: 'authoring.draft-created',
    uploads: true,
    perMinute: 60,
    handler: (request, reply, staff) => create(app, request, reply, staff),
  }),
]

async function show(app: App, reply: FastifyReply, staff: Staff, sent: Omit<NewPageProps, 'packages'>) {
  const packages = (await usablePackages(app.db))
    .filter(({ owner }) => owner === undefined || owner === staff.tenantId)
    .map(({ packageId, version, title }) => ({ value: `${packageId}@${version}`, label: title }))
    .sort((a, b) => a.label.localeCompare(b.label, 'de'))
  return html(reply, newPage(await deskOf(app, staff), { packages, ...sent }), sent.problem ? 422 : 200)
}

async function create(app: App, request: FastifyRequest, reply: FastifyReply, staff: Staff): Promise<FastifyReply> {
  const upload = await readUpload(request)
  const beginning = beginningOf(upload.field('art'))
  const sent = { beginning, title: upload.field('titel').trim(), from: upload.field('vorlage') }
  const refuse = (at: NonNullable<NewPageProps['problem']>['at'], message: string) =>
    show(app, reply, staff, { sent, problem: { at, message } })
  const start = await startOf(app, beginning, upload)
  if (!start.ok) return refuse(start.at, start.message)
  const title = sent.title || start.title
  const id = packageIdOf(title)
  if (id === '')
    return refuse('titel', title === '' ? 'Geben Sie einen Titel ein.' : 'Der Titel braucht einen Buchstaben.')
  const drafts = await draftsOf(app, staff.tenantId)
  const same = drafts.find(draft => draft.title.toLowerCase() === title.toLowerCase())
  if (same && isSecondClick(same, staff, app.clock.now())) return seeOther(reply, urls.edit(same.id))
  if (same) return refuse('titel', `„${title}“ ist schon in Arbeit. Nehmen Sie einen anderen Titel.`)
  const outcome = await withFreeId(app, {
    tenantId: staff.tenantId,
    title,
    packageId: id,
    from: start.from,
    author: staff,
  })
  if (outcome.ok) return seeOther(reply, urls.edit(outcome.draft.id))
  switch (outcome.reason) {
    case 'unknown-package':
    case 'not-yours':
      return refuse('vorlage', 'Wählen Sie eine Vorlage.')
    case 'open-draft':
    case 'id-taken':
    case 'wrong-id':
    case 'no-title':
      return refuse('titel', 'Unter diesem Titel gibt es schon ein Formular. Nehmen Sie einen anderen.')
  }
}

const beginningOf = (text: string): Beginning => (text === 'fim' || text === 'kopie' ? text : 'leer')

type Start =
  | { readonly ok: true; readonly from: NewDraft['from']; readonly title: string }
  | { readonly ok: false; readonly at: 'vorlage' | 'datei' | 'codelisten'; readonly message: string }

async function startOf(app: App, beginning: Beginning, upload: Upload): Promise<Start> {
  const { field, schema, listProblem } = upload
  switch (beginning) {
    case 'leer':
      return { ok: true, from: 'nothing', title: '' }
    case 'kopie': {
      const [id = '', version] = field('vorlage').split('@')
      if (version === undefined) return { ok: false, at: 'vorlage', message: 'Wählen Sie eine Vorlage.' }
      return { ok: true, from: { package: id, version }, title: '' }
    }
    case 'fim': {
      if (!schema) return { ok: false, at: 'datei', message: 'Wählen Sie die Datei mit dem Schema.' }
      if (!schema.ok) return { ok: false, at: 'datei', message: schema.message }
      if (listProblem !== undefined) return { ok: false, at: 'codelisten', message: listProblem }
      const lists = [...(await knownListsFor(app.db, schema.schema)), ...upload.lists]
      const { form } = formFromSchema(schema.schema, { lists })
      return { ok: true, from: { fim: form, scaffold: scaffoldOfSchema(schema.schema) }, title: schema.schema.name }
    }
  }
}

/** What this person has begun a moment ago and not touched since. */
const isSecondClick = ({ revision, changedById, changedAt }: DraftLine, staff: Staff, now: Date): boolean =>
  revision === 1 && changedById === staff.id && now.getTime() - changedAt.getTime() < 10_000

/** Ids are shared with all other authorities; the title is not. */
async function withFreeId(app: App, wanted: NewDraft): Promise<CreateOutcome> {
  let outcome: CreateOutcome = { ok: false, reason: 'id-taken' }
  for (let attempt = 1; attempt <= 20 && !outcome.ok; attempt += 1) {
    outcome = await createDraft(app, { ...wanted, packageId: numberedId(wanted.packageId, attempt) })
    if (!outcome.ok && outcome.reason !== 'id-taken' && outcome.reason !== 'open-draft') return outcome
  }
  return outcome
}
