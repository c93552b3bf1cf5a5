import type { FastifyReply } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { html, type Route, seeOther } from '../../../platform/http/route.ts'
import { renderPage } from '../../../ui/page.tsx'
import { type FieldError, pageInfo, type RawValues, review, taskList, validateAll } from '../../forms/domain/engine.ts'
import { ReviewPage, TaskListPage } from '../../forms/index.ts'
import { lookOf } from '../../tenants/index.ts'
import { submitApplication } from '../commands/submit-application.ts'
import type { Draft } from '../domain/application.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { holderRoute } from '../holder-route.ts'
import { urls } from '../urls.ts'
import { DraftNewVersionNotice } from '../views/draft-new-version-notice.tsx'
import { openDraft } from './open.ts'
import { valuesOf } from './read-post.ts'

/** Task list, review, and submitting. */
export const overviewRoutes = (app: App): Route[] => [
  holderRoute(app, {
    method: 'GET',
    url: '/antrag/:id/aufgaben',
    audit: null,
    handler: async (_request, reply, holder) => {
      const opened = await openDraft(app, reply, holder)
      return opened ? html(reply, tasksPage(opened.draft, opened.context)) : reply
    },
  }),
  holderRoute(app, {
    method: 'GET',
    url: '/antrag/:id/pruefen',
    audit: null,
    handler: async (_request, reply, holder) => {
      const opened = await openDraft(app, reply, holder)
      return opened ? showReview(reply, opened.draft, opened.context) : reply
    },
  }),
  holderRoute(app, {
    method: 'POST',
    url: '/antrag/:id/pruefen',
    audit: 'application.submitted',
    handler: async (request, reply, holder) => {
      const raw = valuesOf(request.body)
      const outcome = await submitApplication(app, holder, raw)
      if (outcome.ok || outcome.reason === 'no-draft') return seeOther(reply, urls.receipt(holder.applicationId))
      const opened = await openDraft(app, reply, holder)
      if (!opened) return reply
      switch (outcome.reason) {
        case 'incomplete':
          return showReview(reply, opened.draft, opened.context, { raw }, 422)
        case 'not-declared':
          return showReview(reply, opened.draft, opened.context, { raw, errors: outcome.errors }, 422)
      }
    },
  }),
]

function tasksPage(draft: Draft, { form, surroundings, pkg, service, tenant }: DraftContext): string {
  const start = urls.start(tenant.slug, service.slug)
  const page = {
    title: pkg.manifest.title,
    look: lookOf(tenant),
    back: { href: start, label: 'Zur Startseite des Antrags' },
  }
  return renderPage(
    page,
    <TaskListPage
      title={pkg.manifest.title}
      tasks={taskList(form, draft.answers, surroundings)}
      reviewHref={urls.review(draft.id)}
      laterHref={urls.later(draft.id)}
      pageHref={ref => urls.page(draft.id, ref)}
      notice={draft.packageVersion === service.packageVersion ? undefined : <DraftNewVersionNotice startHref={start} />}
    />,
  )
}

interface Sent {
  readonly raw?: RawValues
  readonly errors?: readonly FieldError[]
}

function showReview(
  reply: FastifyReply,
  draft: Draft,
  context: DraftContext,
  sent: Sent = {},
  status = 200,
): FastifyReply {
  const { form, surroundings, tenant } = context
  const valid = validateAll(form, draft.answers, surroundings)
  const open = valid.ok ? [] : valid.problems.map(({ ref }) => ({ ref, title: pageInfo(form, ref)?.page.title ?? '' }))
  const page = {
    title: 'Prüfen Sie Ihre Angaben',
    look: lookOf(tenant),
    back: { href: urls.tasks(draft.id), label: 'Zur Übersicht' },
    error: (sent.errors?.length ?? 0) > 0,
    islands: ['form-page'],
  }
  const body = (
    <ReviewPage
      groups={review(form, draft.answers, surroundings)}
      declarations={form.source.declarations}
      open={open}
      action={urls.review(draft.id)}
      laterHref={urls.later(draft.id)}
      recipient={tenant.name}
      pageHref={ref => urls.change(draft.id, ref)}
      {...sent}
    />
  )
  return html(reply, renderPage(page, body), status)
}
