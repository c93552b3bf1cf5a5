import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound, RequestProblem } from '../../../platform/http/request-problem.ts'
import { fieldOf, html, type Route, seeOther } from '../../../platform/http/route.ts'
import type { Staff } from '../../identity/index.ts'
import { storedPackage } from '../../online-services/index.ts'
import { changesBetween } from '../changes-between.ts'
import { discardDraft } from '../commands/discard-draft.ts'
import { approveAndPublish } from '../commands/publish-draft.ts'
import { sendBack, submitForReview, takeBack } from '../commands/review-draft.ts'
import type { PackageDraft } from '../domain/draft.ts'
import type { PublishOutcome, ReviewOutcome } from '../domain/outcomes.ts'
import { valuesTyped } from '../domain/value-input.ts'
import { EDITING_ROLES, PUBLISHING_ROLES } from '../policy.ts'
import { draftById, packageIdOfDraft } from '../read-drafts.ts'
import { urls } from '../urls.ts'
import { type ReviewPageProps, reviewPage } from '../views/review-page.tsx'
import { authorRoute, deskOf, draftIdOf, draftOfRequest } from './desk.ts'
import { findingsOfDraft } from './editor/findings-of-draft.ts'
import { openDraft } from './editor/open-draft.ts'

type Action = (request: FastifyRequest, reply: FastifyReply, staff: Staff) => Promise<FastifyReply>

export const reviewRoutes = (app: App): Route[] => {
  const which = (request: FastifyRequest, staff: Staff) => ({
    tenantId: staff.tenantId,
    draftId: draftIdOf(request),
    author: staff,
  })
  const post = (url: string, audit: string, roles: typeof EDITING_ROLES, handler: Action) =>
    authorRoute(app, { method: 'POST', url, roles, audit, handler })
  return [
    authorRoute(app, {
      method: 'GET',
      url: urls.review(':id'),
      audit: null,
      handler: async (request, reply, staff) => {
        const draft = await openDraft(app, request, reply, staff)
        return draft ? show(app, reply, staff, draft) : reply
      },
    }),
    post(urls.submit(':id'), 'authoring.submitted', EDITING_ROLES, async (request, reply, staff) => {
      await draftOfRequest(app, request, staff)
      return answer(app, request, reply, staff, await submitForReview(app, which(request, staff)))
    }),
    post(urls.takeBack(':id'), 'authoring.taken-back', EDITING_ROLES, async (request, reply, staff) => {
      await draftOfRequest(app, request, staff)
      return answer(app, request, reply, staff, await takeBack(app, which(request, staff)))
    }),
    post(urls.sendBack(':id'), 'authoring.sent-back', PUBLISHING_ROLES, async (request, reply, staff) => {
      await draftOfRequest(app, request, staff)
      const comment = fieldOf(request.body, 'kommentar')
      return answer(app, request, reply, staff, await sendBack(app, { ...which(request, staff), comment }))
    }),
    post(urls.publish(':id'), 'authoring.published', PUBLISHING_ROLES, async (request, reply, staff) => {
      const draft = await draftById(app, staff.tenantId, draftIdOf(request))
      if (!draft) return afterwards(app, request, reply, staff)
      const outcome = await approveAndPublish(app, {
        ...which(request, staff),
        revision: Number(fieldOf(request.body, 'fassung')),
        parameters: valuesTyped(draft.source.parameters, name => fieldOf(request.body, name)),
      })
      if (outcome.ok) return seeOther(reply, `${urls.published(outcome.packageId)}?neu=ja`)
      if (!(await draftById(app, staff.tenantId, draft.id))) return afterwards(app, request, reply, staff)
      return show(app, reply, staff, draft, { at: 'veroeffentlichen', message: publishMessage(outcome) })
    }),
    post(urls.discard(':id'), 'authoring.draft-discarded', EDITING_ROLES, async (request, reply, staff) => {
      await draftOfRequest(app, request, staff)
      await discardDraft(app, which(request, staff))
      return seeOther(reply, urls.list)
    }),
  ]
}

async function show(
  app: App,
  reply: FastifyReply,
  staff: Staff,
  draft: PackageDraft,
  problem?: ReviewPageProps['problem'],
) {
  const before = draft.basedOn === undefined ? undefined : await storedPackage(app, draft.packageId, draft.basedOn)
  const page = reviewPage(await deskOf(app, staff), {
    draft,
    findings: findingsOfDraft(draft),
    changes: before && changesBetween(before, draft.source),
    ...(problem ? { problem } : {}),
  })
  return html(reply, page, problem ? 422 : 200)
}

async function answer(app: App, request: FastifyRequest, reply: FastifyReply, staff: Staff, outcome: ReviewOutcome) {
  if (outcome.ok) return seeOther(reply, urls.review(outcome.draft.id))
  const draft = await draftOfRequest(app, request, staff)
  if (isDone(outcome.reason, draft, staff)) return seeOther(reply, urls.review(draft.id))
  switch (outcome.reason) {
    case 'no-comment':
      return show(app, reply, staff, draft, { at: 'kommentar', message: 'Schreiben Sie, was geändert werden soll.' })
    case 'findings':
      return show(app, reply, staff, draft, { at: 'inhalt', message: 'Beheben Sie zuerst die Fehler.' })
    case 'gone':
    case 'in-review':
    case 'not-in-review':
      throw changedMeanwhile()
  }
}

/** A second click on a button whose work is done. */
const isDone = (reason: string, draft: PackageDraft, staff: Staff): boolean =>
  reason === 'in-review'
    ? draft.submittedBy?.id === staff.id
    : reason === 'not-in-review' && draft.changedById === staff.id

/** Published meanwhile, perhaps by a second click: what is online now. */
async function afterwards(app: App, request: FastifyRequest, reply: FastifyReply, staff: Staff) {
  const packageId = await packageIdOfDraft(app, staff.tenantId, draftIdOf(request))
  if (packageId === undefined) throw notFound()
  return seeOther(reply, urls.published(packageId))
}

const changedMeanwhile = () =>
  new RequestProblem(
    409,
    'Das Formular ist inzwischen in einem anderen Zustand',
    'Jemand anderes hat es eingereicht, zurückgegeben oder veröffentlicht. Gehen Sie zurück und laden Sie die Seite neu.',
  )

function publishMessage(outcome: Exclude<PublishOutcome, { ok: true }>): string {
  switch (outcome.reason) {
    case 'own-work':
      return 'Sie haben das Formular selbst eingereicht. Jemand anderes gibt es frei.'
    case 'findings':
      return 'Das Formular hat Fehler. Geben Sie es zurück.'
    case 'wrong-values':
      return outcome.messages.join(' ')
    case 'slug-taken':
      return 'Unter dieser Adresse ist schon etwas anderes online.'
    case 'changed':
    case 'gone':
    case 'not-in-review':
      return 'Das Formular wurde inzwischen geändert. Prüfen Sie es noch einmal.'
  }
}
