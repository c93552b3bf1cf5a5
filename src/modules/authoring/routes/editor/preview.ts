import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../../platform/app.ts'
import { fieldOf, type Route, seeOther } from '../../../../platform/http/route.ts'
import { firstPage } from '../../../forms/domain/engine.ts'
import type { Staff } from '../../../identity/index.ts'
import { staffRoute } from '../../../identity/index.ts'
import { saveTestAnswers } from '../../commands/save-test-answers.ts'
import { AUTHORING_ROLES } from '../../policy.ts'
import { editorUrls } from '../../views/editor/editor-urls.ts'
import { openDraft } from './open-draft.ts'
import { showReview, showTasks, showThanks } from './preview/overview.tsx'
import { receivePage } from './preview/receive-page.ts'
import { pageOf, showPage } from './preview/show-page.tsx'
import { openTrial, type Trial } from './preview/trial.ts'
import { urlOf } from './preview/url-of.ts'

type Handle = (trial: Trial, request: FastifyRequest, reply: FastifyReply) => unknown

/** The form as applicants see it, with the author's test answers. Nothing of it leaves this draft. */
export const previewRoutes = (app: App): Route[] => {
  const route = (method: 'GET' | 'POST', url: string, handle: Handle, more: { uploads?: true } = {}): Route =>
    staffRoute(app, {
      method,
      url,
      audit: null,
      roles: AUTHORING_ROLES,
      ...more,
      handler: async (request: FastifyRequest, reply: FastifyReply, staff: Staff) => {
        const trial = await openTrial(app, request, reply, staff)
        return trial ? handle(trial, request, reply) : reply
      },
    })
  const { preview, previewPage, previewTasks, previewReview } = editorUrls
  return [
    route('GET', preview(':id'), (trial, _request, reply) => {
      const first = firstPage(trial.form, trial.answers, trial.surroundings)
      return seeOther(reply, urlOf(trial, first))
    }),
    route('GET', previewTasks(':id'), (trial, _request, reply) => showTasks(trial, reply)),
    route('GET', previewPage(':id', '*'), (trial, request, reply) => showPage(trial, reply, pageOf(trial, request))),
    route('POST', previewPage(':id', '*'), (trial, request, reply) => receivePage(app, trial, request, reply), {
      uploads: true,
    }),
    route('GET', previewReview(':id'), (trial, _request, reply) => showReview(trial, reply)),
    route('POST', previewReview(':id'), (trial, request, reply) => showThanks(trial, request, reply)),
    staffRoute(app, {
      method: 'POST',
      url: editorUrls.clearAnswers(':id'),
      audit: null,
      roles: AUTHORING_ROLES,
      handler: async (request, reply, staff) => {
        const draft = await openDraft(app, request, reply, staff)
        if (!draft) return reply
        const draftId = draft.id
        await saveTestAnswers(app, { tenantId: staff.tenantId, draftId, author: staff }, {})
        return seeOther(reply, `${editorUrls.edit(draftId, fieldOf(request.body, 'teil') || 'form')}#vorschau`)
      },
    }),
  ]
}
