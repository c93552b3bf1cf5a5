import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { fieldOf, html, type Route, seeOther } from '../../../platform/http/route.ts'
import { newId } from '../../../platform/id.ts'
import { GERMAN } from '../../../platform/language.ts'
import {
  chosenLanguage,
  contextOfApplication,
  type Holder,
  holderRoute,
  keepLanguage,
  languageLinks,
  switchesLanguage,
} from '../../applications/index.ts'
import { germanTexts } from '../../forms/index.ts'
import { markRead } from '../../mailbox/index.ts'
import { lookOf } from '../../tenants/index.ts'
import { type CaseFile, caseFile, unopenedFile } from '../case-file.ts'
import { withdrawApplication } from '../commands/withdraw-application.ts'
import { applicantMay } from '../policy.ts'
import { urls } from '../urls.ts'
import type { ApplicantForms } from '../views/status-forms.tsx'
import { type Reading, statusPage } from '../views/status-page.tsx'
import { withdrawPage } from '../views/withdraw-page.tsx'
import { takeDone, toStatus } from './just-done.ts'
import { loadView } from './load-view.ts'
import { sendingKey } from './request.ts'

const NOTHING_TYPED: ApplicantForms = {
  formKey: '',
  errors: [],
  typed: { answer: '', text: '' },
  kept: [],
  wasLate: false,
}

/** The case in the words of whoever reads it: the language chosen last, else the application's own. */
async function readBy(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  file: CaseFile,
): Promise<{ reading: Reading; inWords: CaseFile }> {
  const { application, tenant } = file
  const { pkg, form } = await contextOfApplication(app, application, chosenLanguage(request, application.language))
  const { language } = form
  keepLanguage(app, request, reply, language)
  const languages = languageLinks(pkg.languages).map(link => ({ ...link, href: urls.status(file.id) + link.href }))
  const serviceTitle = language === GERMAN ? file.serviceTitle : pkg.manifest.title
  return { reading: { look: lookOf(tenant), language, languages }, inWords: { ...file, pkg, serviceTitle } }
}

/** Shows where things stand; after a refused form with what was typed. */
export async function showStatus(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  { tenantId, applicationId }: Holder,
  refused: Partial<ApplicantForms> = {},
): Promise<FastifyReply> {
  const opened = await caseFile(app, tenantId, applicationId)
  const file: CaseFile | undefined = opened ?? (await unopenedFile(app, tenantId, applicationId))
  if (!file) throw notFound()
  const { reading, inWords } = await readBy(app, request, reply, file)
  const view = await loadView(app, inWords)
  if (view.messages.some(message => message.direction === 'to-applicant' && !message.readAt))
    await inTenant(app.db, tenantId, tx =>
      markRead(tx, { tenantId, ownerId: applicationId, direction: 'to-applicant', at: app.clock.now() }),
    )
  const page = statusPage(reading, {
    view,
    germanTexts: germanTexts(inWords.pkg.form.source, reading.language),
    forms: { ...NOTHING_TYPED, ...refused, formKey: newId() },
    done: takeDone(app, request, reply, applicationId),
    may: action => opened !== undefined && applicantMay(opened.now.state, action),
  })
  const status = refused.wasLate ? 409 : refused.errors?.length ? 422 : 200
  return html(reply, page, status)
}

export const statusRoutes = (app: App): Route[] => [
  holderRoute(app, {
    method: 'GET',
    url: urls.status(':id'),
    audit: null,
    handler: (request, reply, holder) =>
      switchesLanguage(app, request, reply) ? reply : showStatus(app, request, reply, holder),
  }),
  holderRoute(app, {
    method: 'GET',
    url: urls.withdraw(':id'),
    audit: null,
    handler: async (request, reply, { tenantId, applicationId }) => {
      if (switchesLanguage(app, request, reply)) return reply
      const file = await caseFile(app, tenantId, applicationId)
      if (!file || !applicantMay(file.now.state, 'withdraw-application'))
        return seeOther(reply, urls.status(applicationId))
      const { reading, inWords } = await readBy(app, request, reply, file)
      const { id, application, serviceTitle, tenant } = inWords
      const view = { id, number: application.number, serviceTitle, authority: tenant.name }
      const languages = languageLinks(inWords.pkg.languages)
      return html(reply, withdrawPage({ ...reading, languages }, { view, formKey: newId() }))
    },
  }),
  holderRoute(app, {
    method: 'POST',
    url: urls.withdraw(':id'),
    audit: 'case.application-withdrawn',
    handler: async (request, reply, holder) => {
      const key = sendingKey(fieldOf(request.body, 'formular'), 'withdraw')
      const outcome = await withdrawApplication(app, holder, key)
      if (outcome.ok) return toStatus(app, reply, holder.applicationId, 'zurueckgezogen')
      return showStatus(app, request, reply, holder, { wasLate: true })
    },
  }),
]
