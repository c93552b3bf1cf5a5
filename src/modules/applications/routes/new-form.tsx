import type { FastifyReply } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { fieldOf, html, type Route, seeOther } from '../../../platform/http/route.ts'
import { renderPage } from '../../../ui/page.tsx'
import { review } from '../../forms/domain/engine.ts'
import { lookOf } from '../../tenants/index.ts'
import { changesFor, FORM_RENEWED, liftDraft } from '../commands/lift-draft.ts'
import type { Draft } from '../domain/application.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { lossesMark, type Offer } from '../drafts/lift-draft.ts'
import { holderRoute } from '../holder-route.ts'
import { urls } from '../urls.ts'
import { LOSSES_INPUT, NewFormPage, type NewFormPageProps } from '../views/new-form-page.tsx'
import { WithdrawnPage } from '../views/withdrawn-page.tsx'
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
    back: { href: urls.tasks(draft.id) },
  }
  return html(
    reply,
    renderPage(page, <NewFormPage {...propsOf(draft, offer)} isOther={isOther} />),
    isOther ? 409 : 200,
  )
}

const propsOf = (draft: Draft, { from, lift }: Offer): NewFormPageProps => ({
  changes: changesFor(lift, draft.answers, from.form.language),
  lost: lift.lost,
  lossesMark: lossesMark(lift),
  action: urls.newForm(draft.id),
  tasksHref: urls.tasks(draft.id),
  isWithdrawn: from.withdrawn !== undefined,
})

/** In place of the overview, and of an application that can't be sent. */
export function showWithdrawn(
  reply: FastifyReply,
  draft: Draft,
  context: DraftContext,
  offer: Offer | undefined,
  status = 200,
): FastifyReply {
  const { form, pkg, surroundings, tenant, withdrawn } = context
  const page = { title: pkg.manifest.title, look: lookOf(tenant), language: form.language }
  const body = (
    <WithdrawnPage
      title={pkg.manifest.title}
      reason={withdrawn?.reason ?? ''}
      offer={offer && propsOf(draft, offer)}
      groups={review(form, draft.answers, surroundings)}
      laterHref={urls.later(draft.id)}
    />
  )
  return html(reply, renderPage(page, body), status)
}
