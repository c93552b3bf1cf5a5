import type { FastifyReply } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { fieldOf, html, type Route, seeOther } from '../../../platform/http/route.ts'
import { renderPage } from '../../../ui/page.tsx'
import { type CompiledForm, type ReviewGroup, review } from '../../forms/domain/engine.ts'
import type { Lift } from '../../forms/domain/versions.ts'
import { lookOf } from '../../tenants/index.ts'
import { changesFor, FORM_RENEWED, liftDraft } from '../commands/lift-draft.ts'
import type { Draft } from '../domain/application.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { lossesMark, type Offer } from '../drafts/lift-draft.ts'
import { holderRoute } from '../holder-route.ts'
import { urls } from '../urls.ts'
import { LOSSES_INPUT, NewFormPage, type NewFormPageProps } from '../views/new-form-page.tsx'
import { WithdrawnPage } from '../views/withdrawn-page.tsx'
import { wordsOf } from '../views/words/use-words.ts'
import { languageLinks } from './language.ts'
import { openDraft } from './open.ts'
import { arriveAt } from './visit-draft.ts'

/** Going on with another version of the form although something would be lost: shown first, then done. */
export const newFormRoutes = (app: App): Route[] => [
  holderRoute(app, {
    method: 'GET',
    url: '/antrag/:id/neues-formular',
    audit: null,
    handler: async (_request, reply, holder) => {
      const opened = await openDraft(app, reply, holder)
      if (!opened) return reply
      const { draft, offer } = await arriveAt(app, holder, opened)
      return offer ? showOffer(reply, draft, offer) : seeOther(reply, urls.tasks(holder.applicationId))
    },
  }),
  holderRoute(app, {
    method: 'POST',
    url: '/antrag/:id/neues-formular',
    audit: FORM_RENEWED,
    handler: async (request, reply, holder) => {
      const opened = await openDraft(app, reply, holder)
      if (!opened) return reply
      const { offer } = await arriveAt(app, holder, opened)
      const tasks = urls.tasks(holder.applicationId)
      if (!offer) return seeOther(reply, tasks)
      const outcome = await liftDraft(app, holder, offer, fieldOf(request.body, LOSSES_INPUT))
      if (outcome.ok) return seeOther(reply, tasks)
      switch (outcome.reason) {
        case 'no-draft':
          return seeOther(reply, urls.receipt(holder.applicationId))
        case 'other-losses': {
          const again = await openDraft(app, reply, holder)
          if (!again) return reply
          const visit = await arriveAt(app, holder, again)
          return visit.offer ? showOffer(reply, visit.draft, visit.offer, true) : seeOther(reply, tasks)
        }
      }
    },
  }),
]

function showOffer(reply: FastifyReply, draft: Draft, offer: Offer, isOther = false): FastifyReply {
  const { from } = offer
  const page = {
    title: from.pkg.manifest.title,
    look: lookOf(from.tenant),
    language: from.form.language,
    languages: languageLinks(from.pkg.languages),
    back: { href: urls.tasks(draft.id), label: wordsOf(from.form.language).overview.toTasks },
  }
  return html(
    reply,
    renderPage(page, <NewFormPage {...propsOf(draft, offer)} isOther={isOther} />),
    isOther ? 409 : 200,
  )
}

const propsOf = (draft: Draft, { from, lift }: Offer): NewFormPageProps => ({
  changes: changesFor(besidesLosses(lift), draft.answers, from.form.language),
  lost: lift.lost,
  lossesMark: lossesMark(lift),
  action: urls.newForm(draft.id),
  tasksHref: urls.tasks(draft.id),
  isWithdrawn: from.withdrawn !== undefined,
})

/** What is lost is shown on its own. */
const besidesLosses = (lift: Lift): Lift => ({
  ...lift,
  changes: lift.changes.filter(
    change => change.change === 'translations' || !lift.lost.some(({ fieldId }) => fieldId === change.of.id),
  ),
})

/** What was answered, and by the person. */
const answeredRows = (form: CompiledForm, groups: readonly ReviewGroup[]): ReviewGroup[] =>
  groups
    .map(({ title, rows }) => ({ title, rows: rows.filter(({ ref, text }) => ref && text !== form.words.noAnswer) }))
    .filter(({ rows }) => rows.length > 0)

/** In place of the overview, and of an application that can't be sent. */
export function showWithdrawn(
  reply: FastifyReply,
  draft: Draft,
  context: DraftContext,
  offer: Offer | undefined,
  status = 200,
): FastifyReply {
  const { form, pkg, surroundings, tenant, withdrawn } = context
  const page = {
    title: pkg.manifest.title,
    look: lookOf(tenant),
    language: form.language,
    languages: languageLinks(pkg.languages),
  }
  const body = (
    <WithdrawnPage
      title={pkg.manifest.title}
      reason={withdrawn?.reason ?? ''}
      offer={offer && propsOf(draft, offer)}
      groups={answeredRows(form, review(form, draft.answers, surroundings))}
      laterHref={urls.later(draft.id)}
    />
  )
  return html(reply, renderPage(page, body), status)
}
