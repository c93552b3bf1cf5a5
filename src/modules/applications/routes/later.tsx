import type { FastifyReply } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { addDays, dayInBerlin, type PlainDate } from '../../../platform/date.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { fieldOf, html, publicRoute, type Route, seeOther } from '../../../platform/http/route.ts'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import { wordsOf as formWordsOf } from '../../forms/domain/texts/words-of.ts'
import { isMailAddress, resumeCodeMail } from '../../mailbox/domain/index.ts'
import { sendMail } from '../../mailbox/index.ts'
import { lookOf } from '../../tenants/index.ts'
import { OPENED_WITH_CODE, openWithCode, revokeAccess } from '../access.ts'
import { DRAFT_DAYS } from '../commands/discard-old-drafts.ts'
import type { Draft } from '../domain/application.ts'
import { formatCode } from '../domain/code.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { holderRoute } from '../holder-route.ts'
import { urls } from '../urls.ts'
import { CODE_INPUT } from '../views/code-form.tsx'
import { ResumePage } from '../views/resume-page.tsx'
import { SaveLaterPage } from '../views/save-later-page.tsx'
import { wordsOf } from '../views/words/use-words.ts'
import { codeMessage } from './code-message.ts'
import { languageLinks, spokenLanguage, switchesLanguage } from './language.ts'
import { openDraft } from './open.ts'

const MAILS_PER_MINUTE = 5
/** A wrong code is a guess; ten a minute find none of 10¹⁷. */
const CODES_PER_MINUTE = 10

/** Leaving a draft and coming back, on any device. */
export const laterRoutes = (app: App): Route[] => [
  holderRoute(app, {
    method: 'GET',
    url: '/antrag/:id/spaeter',
    audit: null,
    handler: async (_request, reply, holder) => {
      const opened = await openDraft(app, reply, holder)
      return opened ? showLater(app, reply, opened.draft, opened.context) : reply
    },
  }),
  holderRoute(app, {
    method: 'POST',
    url: '/antrag/:id/spaeter',
    audit: null,
    perMinute: MAILS_PER_MINUTE,
    handler: async (request, reply, holder) => {
      const opened = await openDraft(app, reply, holder)
      if (!opened) return reply
      const { draft, context } = opened
      const email = fieldOf(request.body, 'email').trim()
      if (!isMailAddress(email)) {
        const error = wordsOf(context.form.language).later.badAddress
        return showLater(app, reply, draft, context, { email, error }, 422)
      }
      await inTenant(app.db, draft.tenantId, tx =>
        sendMail(tx, { tenantId: draft.tenantId, to: email, ...mailOf(app, draft, context) }),
      )
      return showLater(app, reply, draft, context, { sentTo: email })
    },
  }),
  holderRoute(app, {
    method: 'POST',
    url: '/antrag/:id/abmelden',
    audit: null,
    handler: async (request, reply, holder) => {
      await revokeAccess(app, request, reply, holder)
      return seeOther(reply, urls.resume)
    },
  }),
  publicRoute({
    method: 'GET',
    url: '/weiter',
    audit: null,
    handler: (request, reply) => (switchesLanguage(app, request, reply) ? reply : showResume(reply)),
  }),
  publicRoute({
    method: 'POST',
    url: '/weiter',
    audit: OPENED_WITH_CODE,
    perMinute: CODES_PER_MINUTE,
    handler: async (request, reply) => {
      const code = fieldOf(request.body, CODE_INPUT)
      const opened = await openWithCode(app, reply, { code })
      if (!opened.ok)
        return showResume(reply, { code, error: codeMessage(opened.reason, spokenLanguage(request)) }, 422)
      const { applicationId } = opened.holder
      return seeOther(reply, opened.submitted ? urls.status(applicationId) : urls.tasks(applicationId))
    },
  }),
]

interface Shown {
  readonly email?: string
  readonly error?: string
  readonly sentTo?: string
}

const lastDay = (draft: Draft): PlainDate => addDays(dayInBerlin(draft.changedAt), DRAFT_DAYS)

const mailOf = (app: App, draft: Draft, { tenant, pkg, form }: DraftContext) =>
  resumeCodeMail(
    {
      authority: tenant.name,
      service: pkg.manifest.title,
      link: `${app.config.publicUrl}${urls.resume}`,
      code: formatCode(draft.code),
      keptUntil: formWordsOf(form.language).date(lastDay(draft)),
    },
    form.language,
  )

function showLater(
  app: App,
  reply: FastifyReply,
  draft: Draft,
  context: DraftContext,
  shown: Shown = {},
  status = 200,
) {
  const page = {
    title: wordsOf(context.form.language).later.title,
    look: lookOf(context.tenant),
    language: context.form.language,
    languages: languageLinks(context.pkg.languages),
    islands: ['form-page'],
    error: shown.error !== undefined,
  }
  const body = (
    <SaveLaterPage
      code={formatCode(draft.code)}
      resumeAddress={`${app.config.publicUrl}${urls.resume}`}
      keptUntil={formWordsOf(context.form.language).date(lastDay(draft))}
      continueHref={urls.tasks(draft.id)}
      mailAction={urls.later(draft.id)}
      leaveAction={urls.leave(draft.id)}
      mails={app.config.smtpUrl !== undefined}
      {...shown}
    />
  )
  return html(reply, renderPage(page, body), status)
}

function showResume(reply: FastifyReply, shown: { code?: string; error?: string } = {}, status = 200): FastifyReply {
  const language = spokenLanguage(reply.request)
  const page = {
    title: wordsOf(language).code.resumeTitle,
    look: stateLook,
    language,
    languages: languageLinks(),
    nav: 'resume' as const,
    error: shown.error !== undefined,
  }
  return html(reply, renderPage(page, <ResumePage action={urls.resume} statusHref="/status" {...shown} />), status)
}
