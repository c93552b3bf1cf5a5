import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { asciiHtml, fieldOf, type Route, seeOther } from '../../../platform/http/route.ts'
import { parseId } from '../../../platform/id.ts'
import { isReachable, type PageRef, pageInfo, parsePagePath, previousPage } from '../../forms/domain/engine.ts'
import {
  ADD_ITEM,
  ITEM_COUNT,
  newlyAsked,
  type PageState,
  REMOVE_FILE,
  REMOVE_ITEM,
  STAND_INPUT,
  STAY,
} from '../../forms/index.ts'
import type { Holder } from '../access.ts'
import { removeUpload } from '../commands/attach-upload.ts'
import { beginItem, dropItem } from '../commands/change-items.ts'
import { type SavePageOutcome, savePage } from '../commands/save-page.ts'
import type { Draft } from '../domain/application.ts'
import { isOfOtherVersion, standOf } from '../domain/page-stand.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { pageTemplate } from '../drafts/page-templates.ts'
import { holderRoute, paramOf } from '../holder-route.ts'
import { BACK_TO_REVIEW, urls } from '../urls.ts'
import { conflictNotice } from './conflict.tsx'
import { asShown } from './language.ts'
import { answerLate, carryLate, receiveLate } from './late-page.ts'
import { openDraft } from './open.ts'
import { type PagePost, readPost } from './read-post.ts'
import { renewedNotice } from './renewed-notice.tsx'
import { arriveAt, toldNow } from './visit-draft.ts'

/** One page of a form: shown, and saved. */
export const formPageRoutes = (app: App): Route[] => [
  holderRoute(app, {
    method: 'GET',
    url: '/antrag/:id/seite/*',
    audit: null,
    handler: async (request, reply, holder) => {
      const opened = await openDraft(app, reply, holder)
      if (!opened) return reply
      const { draft, context } = await arriveAt(app, holder, opened)
      const ref = pageRefOf(request, context)
      if (!ref && !draft.notes.lifted) throw notFound()
      if (!ref || context.withdrawn || !isReachable(context.form, ref, draft.answers, context.surroundings))
        return seeOther(reply, urls.tasks(draft.id))
      const notice = renewedNotice(await toldNow(app, holder, draft))
      return show(reply, draft, context, ref, { reviewing: isReviewing(request), ...notice })
    },
  }),
  holderRoute(app, {
    method: 'POST',
    url: '/antrag/:id/seite/*',
    audit: null,
    uploads: true,
    handler: (request, reply, holder) => receive(app, request, reply, holder),
  }),
]

const pageRefOf = (request: FastifyRequest, { form }: DraftContext): PageRef | undefined =>
  parsePagePath(form, paramOf(request, '*').split('/'))

/** The page was opened from the review; the form is posted to the same address. */
const isReviewing = (request: FastifyRequest): boolean => fieldOf(request.query, BACK_TO_REVIEW) !== ''

type Shown = Pick<PageState, 'raw' | 'errors' | 'added' | 'notice'> & { readonly reviewing?: boolean }

function show(
  reply: FastifyReply,
  draft: Draft,
  context: DraftContext,
  ref: PageRef,
  { reviewing = false, ...shown }: Shown = {},
  status = 200,
): FastifyReply {
  const { form, surroundings } = context
  const before = previousPage(form, ref, draft.answers, surroundings)
  const page = pageTemplate(context, ref).fill({
    ref,
    answers: draft.answers,
    surroundings,
    stand: standOf(context, ref, draft.answers),
    links: {
      back: reviewing ? urls.review(draft.id) : before === 'tasks' ? urls.tasks(draft.id) : urls.page(draft.id, before),
      later: urls.later(draft.id),
      ...(reviewing && { query: `${BACK_TO_REVIEW}=ja&` }),
      file: fileId => urls.file(draft.id, fileId),
      page: to => urls.page(draft.id, to),
    },
    ...shown,
  })
  return asciiHtml(reply, page, status)
}

async function receive(app: App, request: FastifyRequest, reply: FastifyReply, holder: Holder): Promise<FastifyReply> {
  const opened = await openDraft(app, reply, holder)
  if (!opened) return reply
  const { context } = opened
  const ref = pageRefOf(request, context)
  if (!ref) return receiveLate(app, request, reply, holder, opened)
  const post = await readPost(app, request, holder, context, ref)
  return save(app, request, reply, holder, opened, ref, post)
}

async function save(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  holder: Holder,
  { draft, context: chosen }: { draft: Draft; context: DraftContext },
  ref: PageRef,
  post: PagePost,
): Promise<FastifyReply> {
  const { raw } = post
  const context = await asShown(app, draft, chosen, raw)
  const { surroundings } = context
  if (pageInfo(context.form, ref)?.kind === 'repeat') {
    const moved = await changeItems(app, holder, context, ref, raw)
    if (moved) return seeOther(reply, moved)
  }
  const removed = fieldOf(raw, REMOVE_FILE).split('/')
  const fileId = parseId<'attachment'>(removed[1] ?? '')
  if (fileId) await removeUpload(app, holder, context, { ref, fieldId: removed[0] ?? '', fileId })
  const reviewing = isReviewing(request)
  const added = newlyAsked(pageTemplate(context, ref), { ref, raw, answers: draft.answers, surroundings })
  if (added.size > 0) return show(reply, draft, context, ref, { raw, added, reviewing })
  const stand = fieldOf(raw, STAND_INPUT)
  const isLate = isOfOtherVersion(stand, draft.packageVersion)
  if (isLate) await carryLate(app, request, holder, { draft, context }, raw)
  const outcome = await savePage(app, holder, context, { ref, raw, ...(stand && !isLate ? { stand } : {}) })
  const stay = fileId !== undefined || raw[STAY] !== undefined
  if (outcome.ok && post.errors.length === 0)
    return seeOther(reply, stay ? pageUrl(draft.id, ref, reviewing) : nextUrl(draft.id, outcome, reviewing))
  const now = await openDraft(app, reply, holder)
  if (!now) return reply
  const showAgain = (shown: Shown, status: number) =>
    show(reply, now.draft, context, ref, { raw, reviewing, ...shown }, status)
  if (outcome.ok) return showAgain({ errors: post.errors }, 422)
  switch (outcome.reason) {
    case 'invalid': {
      if (stay && post.errors.length === 0) return showAgain({}, 200)
      const errors = [
        ...post.errors,
        ...outcome.errors.filter(error => !post.errors.some(e => e.fieldId === error.fieldId)),
      ]
      return showAgain({ errors }, 422)
    }
    case 'changed-elsewhere':
      return showAgain({ notice: conflictNotice(context, ref, now.draft) }, 409)
    case 'other-version': {
      const moved = pageRefOf(request, now.context)
      return moved
        ? save(app, request, reply, holder, now, moved, post)
        : answerLate(app, request, reply, holder, now, raw)
    }
    case 'no-draft':
      return seeOther(reply, urls.receipt(draft.id))
  }
}

const pageUrl = (id: string, ref: PageRef, reviewing: boolean): string =>
  reviewing ? urls.change(id, ref) : urls.page(id, ref)

type Saved = Extract<SavePageOutcome, { ok: true }>

/** Who came from the review goes back there, over what the changed answer may have opened. */
function nextUrl(id: string, saved: Saved, reviewing: boolean): string {
  const to = reviewing ? saved.firstOpen() : saved.next
  return to === 'review' ? urls.review(id) : pageUrl(id, to, reviewing)
}

type Raw = Readonly<Record<string, string | readonly string[] | undefined>>

/** The buttons of a list page; undefined when "Weiter" was pressed. */
async function changeItems(
  app: App,
  holder: Holder,
  context: DraftContext,
  ref: PageRef,
  raw: Raw,
): Promise<string | undefined> {
  const id = holder.applicationId
  if (raw[ADD_ITEM] !== undefined) {
    const item = await beginItem(app, holder, context, ref)
    return urls.page(id, item === 'full' ? ref : item)
  }
  if (raw[REMOVE_ITEM] === undefined) return undefined
  const [index, count] = [Number(fieldOf(raw, REMOVE_ITEM)), Number(fieldOf(raw, ITEM_COUNT))]
  if (Number.isInteger(index) && index >= 0) await dropItem(app, holder, context, { list: ref, index, count })
  return urls.page(id, ref)
}
