import type { FastifyReply } from 'fastify'
import type { ComponentChildren } from 'preact'
import type { App } from '../../../platform/app.ts'
import { html, type Route, seeOther } from '../../../platform/http/route.ts'
import { renderPage } from '../../../ui/page.tsx'
import { type FieldError, pageInfo, type RawValues, review, taskList, validateAll } from '../../forms/domain/engine.ts'
import { formWords, InForm, LANGUAGE_INPUT, ReviewPage, TaskListPage } from '../../forms/index.ts'
import { lookOf } from '../../tenants/index.ts'
import { submitApplication } from '../commands/submit-application.ts'
import type { Draft } from '../domain/application.ts'
import { VERSION_INPUT, versionMark } from '../domain/version-mark.ts'
import { type DraftContext, forgetContexts } from '../drafts/draft-context.ts'
import { holderRoute } from '../holder-route.ts'
import { urls } from '../urls.ts'
import { DraftNotesDetails, type News, OtherVersionNotice, VersionNotices } from '../views/draft-notices.tsx'
import { wordsOf } from '../views/words/use-words.ts'
import { languageLinks, languageShown } from './language.ts'
import { showWithdrawn } from './new-form.tsx'
import { openDraft } from './open.ts'
import { valuesOf } from './read-post.ts'
import { renewedNotice } from './renewed-notice.tsx'
import { arriveAt, takenOverNow, toldNow, type Visit } from './visit-draft.ts'

/** Task list, review, and submitting. */
export const overviewRoutes = (app: App): Route[] => [
  holderRoute(app, {
    method: 'GET',
    url: '/antrag/:id/aufgaben',
    audit: null,
    handler: async (_request, reply, holder) => {
      const opened = await openDraft(app, reply, holder)
      if (!opened) return reply
      const visit = await arriveAt(app, holder, opened)
      if (visit.context.withdrawn) return showWithdrawn(reply, visit.draft, visit.context, visit.offer)
      const lifted = await toldNow(app, holder, visit.draft)
      const takenOver = await takenOverNow(app, holder, visit.draft)
      return html(reply, tasksPage(visit, { lifted, takenOver }))
    },
  }),
  holderRoute(app, {
    method: 'GET',
    url: '/antrag/:id/pruefen',
    audit: null,
    handler: async (_request, reply, holder) => {
      const opened = await openDraft(app, reply, holder)
      if (!opened) return reply
      const { draft, context } = await arriveAt(app, holder, opened)
      if (context.withdrawn) return seeOther(reply, urls.tasks(draft.id))
      return showReview(reply, draft, context, renewedNotice(await toldNow(app, holder, draft)))
    },
  }),
  holderRoute(app, {
    method: 'POST',
    url: '/antrag/:id/pruefen',
    audit: 'application.submitted',
    handler: async (request, reply, holder) => {
      const raw = valuesOf(request.body)
      const outcome = await submitApplication(app, holder, raw, languageShown(raw))
      if (outcome.ok || outcome.reason === 'no-draft') return seeOther(reply, urls.receipt(holder.applicationId))
      if (outcome.reason === 'withdrawn') forgetContexts(app)
      const opened = await openDraft(app, reply, holder)
      if (!opened) return reply
      switch (outcome.reason) {
        case 'withdrawn': {
          const { draft, context, offer } = await arriveAt(app, holder, opened)
          return context.withdrawn
            ? showWithdrawn(reply, draft, context, offer, 409)
            : showReview(reply, draft, context, { notice: <OtherVersionNotice /> }, 409)
        }
        case 'other-version':
          return showReview(reply, opened.draft, opened.context, { notice: <OtherVersionNotice /> }, 409)
        case 'incomplete':
          return showReview(reply, opened.draft, opened.context, { raw }, 422)
        case 'not-declared':
          return showReview(reply, opened.draft, opened.context, { raw, errors: outcome.errors }, 422)
      }
    },
  }),
]

function tasksPage({ draft, context, offer }: Visit, news: News): string {
  const { form, surroundings, pkg, service, tenant } = context
  const start = urls.start(tenant.slug, service.slug)
  const page = {
    title: pkg.manifest.title,
    look: lookOf(tenant),
    language: form.language,
    languages: languageLinks(pkg.languages),
    back: { href: start, label: wordsOf(form.language).overview.toStart },
  }
  return renderPage(
    page,
    <InForm form={form}>
      <TaskListPage
        title={pkg.manifest.title}
        tasks={taskList(form, draft.answers, surroundings)}
        reviewHref={urls.review(draft.id)}
        laterHref={urls.later(draft.id)}
        pageHref={ref => urls.page(draft.id, ref)}
        notice={<VersionNotices draft={draft} news={news} lost={offer?.lift.lost.length} />}
        more={<DraftNotesDetails draft={draft} isNews={news.lifted !== undefined} />}
      />
    </InForm>,
  )
}

interface Sent {
  readonly raw?: RawValues
  readonly errors?: readonly FieldError[]
  readonly notice?: ComponentChildren
}

function showReview(
  reply: FastifyReply,
  draft: Draft,
  context: DraftContext,
  sent: Sent = {},
  status = 200,
): FastifyReply {
  const { form, pkg, surroundings, tenant } = context
  const valid = validateAll(form, draft.answers, surroundings)
  const open = valid.ok ? [] : valid.problems.map(({ ref }) => ({ ref, title: pageInfo(form, ref)?.page.title ?? '' }))
  const page = {
    title: formWords(form.language).review.title,
    look: lookOf(tenant),
    language: form.language,
    languages: languageLinks(pkg.languages),
    back: { href: urls.tasks(draft.id), label: wordsOf(form.language).overview.toTasks },
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
      hidden={{ [VERSION_INPUT]: versionMark(draft.packageVersion), [LANGUAGE_INPUT]: form.language }}
      pageHref={ref => urls.change(draft.id, ref)}
      {...sent}
    />
  )
  return html(reply, renderPage(page, <InForm form={form}>{body}</InForm>), status)
}
