import type { FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { fieldOf, html, type Route, seeOther } from '../../../platform/http/route.ts'
import { newId } from '../../../platform/id.ts'
import type { Staff } from '../../identity/index.ts'
import type { OfferedDecision } from '../../online-services/index.ts'
import { type CaseFile, caseFile } from '../case-file.ts'
import { decideCase } from '../commands/decide-case.ts'
import { actionOf } from '../domain/decision-action.ts'
import { BLOCKS_FIELD, type EntryOutcome, inputField, REASONS_FIELD, readEntry } from '../domain/decision-entry.ts'
import { suggestedText } from '../domain/suggested-text.ts'
import { renderDecision } from '../letter.ts'
import { DECIDING_ROLES, staffMay } from '../policy.ts'
import { urls } from '../urls.ts'
import { choosePage } from '../views/decide/choose-page.tsx'
import { confirmPage } from '../views/decide/confirm-page.tsx'
import { decisionFormPage } from '../views/decide/form-page.tsx'
import type { RawEntry } from '../views/decide/parts.tsx'
import { troubleOf } from './case.ts'
import { deskOf, deskRoute } from './desk.ts'
import { caseIdOf, sentOf, valuesOf } from './request.ts'

interface Deciding {
  readonly file: CaseFile
  readonly decision: OfferedDecision
}

const offersFor = ({ application, pkg, surroundings }: CaseFile): readonly OfferedDecision[] =>
  pkg.decisionsFor(application.answers, surroundings)

async function fileOf(app: App, request: FastifyRequest, staff: Staff): Promise<CaseFile> {
  const file = await caseFile(app, staff.tenantId, caseIdOf(request))
  if (!file) throw notFound()
  return file
}

async function decidingOf(app: App, request: FastifyRequest, staff: Staff): Promise<Deciding> {
  const file = await fileOf(app, request, staff)
  const decision = offersFor(file).find(({ id }) => id === fieldOf(request.params, 'decision'))
  if (!decision) throw notFound()
  return { file, decision }
}

/** The form as it is first shown. */
const suggested = ({ decision }: Deciding): RawEntry => ({
  fields: Object.fromEntries(
    decision.inputs.map(({ id, type, suggestion }) => [inputField(id), suggestedText(type, suggestion)]),
  ),
  blocks: decision.blocks.filter(block => block.selected).map(block => block.id),
})

const typed = ({ decision }: Deciding, { body }: FastifyRequest): RawEntry => ({
  fields: Object.fromEntries(
    [...decision.inputs.map(({ id }) => inputField(id)), REASONS_FIELD].map(name => [name, fieldOf(body, name)]),
  ),
  blocks: valuesOf(body, BLOCKS_FIELD),
})

const read = ({ decision }: Deciding, { fields, blocks }: RawEntry): EntryOutcome =>
  readEntry(decision, name => fields[name] ?? '', blocks)

/** Deciding in three steps: choose, fill in, check. A preview at any time. */
export const decideRoutes = (app: App): Route[] => {
  const route = (method: 'GET' | 'POST', url: string, handler: Handler, audit: string | null = null) =>
    deskRoute(app, { method, url, audit, roles: DECIDING_ROLES, handler })
  return [
    route('GET', urls.decide(':id'), choose(app)),
    route('GET', urls.decide(':id', ':decision'), fillIn(app)),
    route('POST', urls.preview(':id', ':decision'), preview(app)),
    route('POST', urls.confirm(':id', ':decision'), check(app)),
    route('POST', urls.decide(':id', ':decision'), decide(app), 'case.decided'),
  ]
}
type Handler = Parameters<typeof deskRoute>[1]['handler']

const choose =
  (app: App): Handler =>
  async (request, reply, staff) => {
    const file = await fileOf(app, request, staff)
    const offers = offersFor(file).filter(offer => staffMay(staff, file.now.state, actionOf(offer)))
    return html(reply, choosePage(await deskOf(app, staff), { view: pageView(file), offers }))
  }

const fillIn =
  (app: App): Handler =>
  async (request, reply, staff) => {
    const deciding = await decidingOf(app, request, staff)
    const { file, decision } = deciding
    if (!staffMay(staff, file.now.state, actionOf(decision))) return seeOther(reply, urls.decide(file.id))
    return html(reply, await formPage(app, staff, deciding, { raw: suggested(deciding), errors: [] }))
  }

const preview =
  (app: App): Handler =>
  async (request, reply, staff) => {
    const deciding = await decidingOf(app, request, staff)
    const raw = typed(deciding, request)
    const { seen } = sentOf(request)
    const outcome = read(deciding, raw)
    if (!outcome.ok)
      return html(reply, await formPage(app, staff, deciding, { raw, errors: outcome.errors, seen }), 422)
    const pdf = await renderDecision(app, deciding.file, deciding.decision, outcome.entry, staff)
    return reply.headers(PREVIEW_HEADERS).send(pdf)
  }

/** Our own PDF, shown in the tab; a sandbox would keep browsers from showing it. */
const PREVIEW_HEADERS = {
  'content-type': 'application/pdf',
  'content-disposition': 'inline; filename="Vorschau.pdf"',
  'content-security-policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
} as const

const check =
  (app: App): Handler =>
  async (request, reply, staff) => {
    const deciding = await decidingOf(app, request, staff)
    const raw = typed(deciding, request)
    const { seen } = sentOf(request)
    const outcome = read(deciding, raw)
    if (!outcome.ok)
      return html(reply, await formPage(app, staff, deciding, { raw, errors: outcome.errors, seen }), 422)
    const { file, decision } = deciding
    const mark = { seen, formKey: newId() }
    const page = { ...mark, view: pageView(file), decision, raw, entry: outcome.entry }
    return html(reply, confirmPage(await deskOf(app, staff), page))
  }

const decide =
  (app: App): Handler =>
  async (request, reply, staff) => {
    const deciding = await decidingOf(app, request, staff)
    const raw = typed(deciding, request)
    const { seen } = sentOf(request)
    const outcome = read(deciding, raw)
    if (!outcome.ok)
      return html(reply, await formPage(app, staff, deciding, { raw, errors: outcome.errors, seen }), 422)
    if (fieldOf(request.body, 'schritt') === 'aendern')
      return html(reply, await formPage(app, staff, deciding, { raw, errors: [], seen }))
    const { decision } = deciding
    const sent = sentOf(request, decision.id, JSON.stringify(outcome.entry))
    const decided = await decideCase(app, staff, sent, decision, outcome.entry)
    if (decided.ok) return seeOther(reply, `${urls.case(sent.id)}?erledigt=entschieden`)
    switch (decided.reason) {
      case 'no-case':
        throw notFound()
      case 'not-allowed':
      case 'changed-meanwhile': {
        const kind = decided.reason
        return html(
          reply,
          await formPage(app, staff, deciding, { raw, errors: [], refusal: { kind, seen: sent.seen } }),
          409,
        )
      }
    }
  }

interface FormState {
  readonly raw: RawEntry
  readonly errors: Extract<EntryOutcome, { ok: false }>['errors']
  /** What the decider saw of the case when the form was first shown. */
  readonly seen?: number
  readonly refusal?: { readonly kind: 'not-allowed' | 'changed-meanwhile'; readonly seen: number }
}

async function formPage(app: App, staff: Staff, { file, decision }: Deciding, { refusal, seen, ...form }: FormState) {
  const fresh = refusal ? await caseFile(app, staff.tenantId, file.id) : file
  const { now, events } = fresh ?? file
  return decisionFormPage(await deskOf(app, staff), {
    ...form,
    seen: seen ?? now.seq,
    formKey: newId(),
    view: pageView(file),
    decision,
    trouble: refusal && troubleOf(refusal, events),
  })
}

const pageView = ({ id, application, serviceTitle, applicant, now }: CaseFile) => ({
  id,
  number: application.number,
  serviceTitle,
  applicantName: applicant.name,
  now,
})
