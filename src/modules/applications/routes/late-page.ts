import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { seeOther } from '../../../platform/http/route.ts'
import { parsePagePath, type RawValues } from '../../forms/domain/engine.ts'
import type { Holder } from '../access.ts'
import { carryLatePage } from '../commands/carry-late-page.ts'
import type { Draft } from '../domain/application.ts'
import { contextOf, type DraftContext } from '../drafts/draft-context.ts'
import { paramOf } from '../holder-route.ts'
import { urls } from '../urls.ts'
import { languageShown } from './language.ts'
import { readPost } from './read-post.ts'

interface Opened {
  readonly draft: Draft
  readonly context: DraftContext
}

/** The form that a window may still show, and this request's page in it. */
async function oldPage(app: App, request: FastifyRequest, { draft }: Opened, raw?: RawValues) {
  const { lifted } = draft.notes
  const old = lifted && (await contextOf(app, { ...draft, packageVersion: lifted.from }, raw && languageShown(raw)))
  const ref = old && parsePagePath(old.form, paramOf(request, '*').split('/'))
  return ref && { old, ref }
}

/** Saves what a page from a window with the version before says and this version's page of that address does not ask. */
export async function carryLate(
  app: App,
  request: FastifyRequest,
  holder: Holder,
  opened: Opened,
  raw: RawValues,
): Promise<void> {
  const page = await oldPage(app, request, opened, raw)
  if (page) await carryLatePage(app, holder, opened.context, { ...page, raw, isGone: false })
}

/** The page is gone: what it said is saved where the form asks for it now, or kept to read. */
export async function answerLate(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  holder: Holder,
  opened: Opened,
  raw: RawValues,
): Promise<FastifyReply> {
  const page = await oldPage(app, request, opened, raw)
  if (!page) throw notFound()
  await carryLatePage(app, holder, opened.context, { ...page, raw, isGone: true })
  return seeOther(reply, urls.tasks(opened.draft.id))
}

/** The same, for a page that was gone when the request came. */
export async function receiveLate(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  holder: Holder,
  opened: Opened,
): Promise<FastifyReply> {
  const page = await oldPage(app, request, opened)
  if (!page) throw notFound()
  const { raw } = await readPost(app, request, holder, page.old, page.ref)
  return answerLate(app, request, reply, holder, opened, raw)
}
