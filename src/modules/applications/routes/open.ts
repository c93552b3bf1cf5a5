import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { seeOther } from '../../../platform/http/route.ts'
import type { Holder } from '../access.ts'
import type { Application, Draft } from '../domain/application.ts'
import { contextOf, contextOfApplication, type DraftContext } from '../drafts/draft-context.ts'
import { openDrafts } from '../drafts/open-drafts.ts'
import { applicationById } from '../read-application.ts'
import { urls } from '../urls.ts'
import { chosenLanguage, keepLanguage, switchesLanguage } from './language.ts'

/**
 * The draft and what it refers to, in the person's language. Undefined, and an answer sent, when it was submitted
 * meanwhile or the address asks for another language.
 */
export async function openDraft(
  app: App,
  reply: FastifyReply,
  holder: Holder,
): Promise<{ draft: Draft; context: DraftContext } | undefined> {
  if (switchesLanguage(app, reply.request, reply)) return undefined
  const draft = await openDrafts(app).read(holder.tenantId, holder.applicationId)
  if (draft) return inChosenLanguage(app, reply, holder, draft)
  await openApplication(app, holder)
  seeOther(reply, urls.receipt(holder.applicationId))
  return undefined
}

/** The draft remembers the language that its person chose last: on another device it goes on in that one. */
async function inChosenLanguage(app: App, reply: FastifyReply, holder: Holder, draft: Draft) {
  const context = await contextOf(app, draft, chosenLanguage(reply.request, draft.language))
  const { language } = context.form
  keepLanguage(app, reply.request, reply, language)
  if (language === draft.language) return { draft, context }
  const changed = await openDrafts(app).change(holder.tenantId, holder.applicationId, () => ({ language }))
  return { draft: changed ?? draft, context }
}

/** The submitted application in its own language, or in that which the person chose; 404 where there is none. */
export async function openApplication(
  app: App,
  holder: Holder,
  request?: FastifyRequest,
): Promise<{ application: Application; context: DraftContext }> {
  const application = await applicationById(app, holder.tenantId, holder.applicationId)
  if (!application) throw notFound()
  const language = request ? chosenLanguage(request, application.language) : application.language
  return { application, context: await contextOfApplication(app, application, language) }
}
