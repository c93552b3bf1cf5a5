import type { FastifyReply } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { seeOther } from '../../../platform/http/route.ts'
import type { Language } from '../../../platform/language.ts'
import type { Holder } from '../access.ts'
import type { Application, Draft } from '../domain/application.ts'
import { contextOf, contextOfApplication, type DraftContext } from '../drafts/draft-context.ts'
import { openDrafts } from '../drafts/open-drafts.ts'
import { applicationById } from '../read-application.ts'
import { urls } from '../urls.ts'
import { chosenLanguage, switchesLanguage } from './language.ts'

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
  if (draft) return { draft, context: await contextOf(app, draft, chosenLanguage(reply.request)) }
  await openApplication(app, holder)
  seeOther(reply, urls.receipt(holder.applicationId))
  return undefined
}

/** The submitted application; 404 where it is still a draft or was deleted. */
export async function openApplication(
  app: App,
  holder: Holder,
  language?: Language,
): Promise<{ application: Application; context: DraftContext }> {
  const application = await applicationById(app, holder.tenantId, holder.applicationId)
  if (!application) throw notFound()
  return { application, context: await contextOfApplication(app, application, language) }
}
