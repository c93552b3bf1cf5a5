import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { cookieOf, setCookie } from '../../../platform/http/cookies.ts'
import { fieldOf, html, type Route, seeOther } from '../../../platform/http/route.ts'
import { newId, parseId } from '../../../platform/id.ts'
import { renderPage } from '../../../ui/page.tsx'
import { wordsOf } from '../../forms/domain/texts/words-of.ts'
import { lookOf } from '../../tenants/index.ts'
import { findWithCode, type Holder, holderWithKey, newAccessKey, OPENED_WITH_CODE } from '../access.ts'
import { TAKEN_OVER, takeOverAnswers } from '../commands/take-over-answers.ts'
import type { ApplicationId } from '../domain/application.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { type EarlierApplication, earlierApplication, takeOverFrom } from '../drafts/earlier-application.ts'
import { holderRoute, paramOf } from '../holder-route.ts'
import { knownKeys } from '../known-keys.ts'
import { urls } from '../urls.ts'
import { CODE_INPUT } from '../views/code-form.tsx'
import { CHOICE_INPUT, TakeOverPage, type TakeOverPageProps, TICKED_INPUT } from '../views/take-over-page.tsx'
import { TakeOverStartPage } from '../views/take-over-start-page.tsx'
import { takeOverWords } from '../views/words/take-over-words.ts'
import { wordsOf as applicationWords } from '../views/words/use-words.ts'
import { codeMessage } from './code-message.ts'
import { languageLinks } from './language.ts'
import { openDraft } from './open.ts'
import { arriveAt, type Visit } from './visit-draft.ts'

/** A wrong code is a guess; ten a minute find none of 10¹⁷. */
const CODES_PER_MINUTE = 10
/** The key that a code gives here: long enough to choose, and good for nothing else. */
const KEY = 'uebernahme'
const KEY_SECONDS = 3600

/** Taking over answers of an earlier application: which one, what of it, then it happens. */
export const takeOverRoutes = (app: App): Route[] => [
  holderRoute(app, {
    method: 'GET',
    url: '/antrag/:id/uebernehmen',
    audit: null,
    handler: async (request, reply, holder) => {
      const visit = await visitOf(app, reply, holder)
      return visit ? showStart(app, request, reply, visit) : reply
    },
  }),
  holderRoute(app, {
    method: 'POST',
    url: '/antrag/:id/uebernehmen',
    audit: OPENED_WITH_CODE,
    perMinute: CODES_PER_MINUTE,
    handler: async (request, reply, holder) => {
      const visit = await visitOf(app, reply, holder)
      if (!visit) return reply
      const { language } = visit.context.form
      const code = fieldOf(request.body, CODE_INPUT)
      const found = await findWithCode(app, { code })
      const error = !found.ok
        ? codeMessage(found.reason, language)
        : found.holder.applicationId === holder.applicationId
          ? takeOverWords(language).itself
          : undefined
      if (!found.ok || error !== undefined)
        return showStart(app, request, reply, visit, { code, ...(error ? { error } : {}) })
      await grantForTakeOver(app, reply, holder, found.holder)
      return seeOther(reply, urls.takeOverFrom(holder.applicationId, found.holder.applicationId))
    },
  }),
  holderRoute(app, {
    method: 'GET',
    url: '/antrag/:id/uebernehmen/:from',
    audit: null,
    handler: async (request, reply, holder) => {
      const opened = await openBoth(app, request, reply, holder)
      return opened ? showChoice(reply, opened) : reply
    },
  }),
  holderRoute(app, {
    method: 'POST',
    url: '/antrag/:id/uebernehmen/:from',
    audit: TAKEN_OVER,
    handler: (request, reply, holder) => receive(app, request, reply, holder),
  }),
]

/** Gives this browser a key to the other application, for this page alone and for an hour. */
async function grantForTakeOver(app: App, reply: FastifyReply, holder: Holder, other: Holder): Promise<void> {
  const key = await newAccessKey(app, other.tenantId, other.applicationId, OPENED_WITH_CODE, KEY_SECONDS)
  const secure = app.config.publicUrl.startsWith('https:')
  setCookie(reply, KEY, key, { path: urls.takeOver(holder.applicationId), maxAge: KEY_SECONDS, secure })
}

/** The draft as it stands; undefined, and an answer sent, when it can't take anything. */
async function visitOf(app: App, reply: FastifyReply, holder: Holder): Promise<Visit | undefined> {
  const opened = await openDraft(app, reply, holder)
  const visit = opened && (await arriveAt(app, holder, opened))
  if (!visit?.context.withdrawn) return visit
  seeOther(reply, urls.tasks(holder.applicationId))
  return undefined
}

interface Both {
  readonly visit: Visit
  readonly earlier: EarlierApplication
}

/** Both applications, when this browser holds them; else its code is asked for. */
async function openBoth(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  holder: Holder,
): Promise<Both | undefined> {
  const visit = await visitOf(app, reply, holder)
  if (!visit) return undefined
  const id = parseId<'application'>(paramOf(request, 'from'))
  const other = id && id !== holder.applicationId ? await otherHolder(app, request, id) : undefined
  const earlier = other && (await earlierApplication(app, other, visit.context.form.language))
  if (earlier) return { visit, earlier }
  if (id === holder.applicationId) seeOther(reply, urls.takeOver(id))
  else
    await showStart(app, request, reply, visit, { error: takeOverWords(visit.context.form.language).unknownKey }, 401)
  return undefined
}

async function otherHolder(app: App, request: FastifyRequest, id: ApplicationId): Promise<Holder | undefined> {
  const keys = [cookieOf(request, KEY), ...knownKeys(request).flatMap(known => (known.id === id ? [known.key] : []))]
  for (const key of keys) {
    const holder = key === undefined ? undefined : await holderWithKey(app, key, id)
    if (holder) return holder
  }
  return undefined
}

const nameOf = ({ number, day, context }: EarlierApplication, { form }: DraftContext): string => {
  const words = takeOverWords(form.language)
  const date = wordsOf(form.language).date(day)
  return `${context.tenant.name}, ${number === undefined ? words.draft(date) : words.application(number, date)}`
}

async function showStart(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  { draft, context }: Visit,
  typed: { code?: string; error?: string } = {},
  status = typed.error === undefined ? 200 : 422,
): Promise<FastifyReply> {
  const known = []
  for (const { id, key } of knownKeys(request)) {
    const holder = id === draft.id ? undefined : await holderWithKey(app, key, id)
    const earlier = holder && (await earlierApplication(app, holder, context.form.language))
    if (earlier)
      known.push({
        title: earlier.context.pkg.manifest.title,
        name: nameOf(earlier, context),
        href: urls.takeOverFrom(draft.id, id),
      })
  }
  const words = takeOverWords(context.form.language)
  const body = <TakeOverStartPage action={urls.takeOver(draft.id)} known={known} {...typed} />
  const page = { ...frame(draft.id, context), title: words.title, error: typed.error !== undefined }
  return html(reply, renderPage(page, body), status)
}

const frame = (id: string, { form, pkg, tenant }: DraftContext) => ({
  look: lookOf(tenant),
  language: form.language,
  languages: languageLinks(pkg.languages),
  back: { href: urls.tasks(id), label: applicationWords(form.language).overview.toTasks },
})

type Shown = Pick<TakeOverPageProps, 'ticked' | 'problem' | 'refused'>

function showChoice(reply: FastifyReply, { visit, earlier }: Both, shown: Shown = {}, status = 200): FastifyReply {
  const { draft, context } = visit
  const words = takeOverWords(context.form.language)
  const body = (
    <TakeOverPage
      {...takeOverFrom(earlier, draft, context)}
      choiceId={newId()}
      from={fromOf({ visit, earlier })}
      action={urls.takeOverFrom(draft.id, earlier.holder.applicationId)}
      tasksHref={urls.tasks(draft.id)}
      otherHref={urls.takeOver(draft.id)}
      {...shown}
    />
  )
  const page = { ...frame(draft.id, context), title: words.chooseTitle, error: shown.problem === 'nothing-ticked' }
  return html(reply, renderPage(page, body), status)
}

const fromOf = ({ visit, earlier }: Both): string =>
  `${earlier.context.pkg.manifest.title}, ${nameOf(earlier, visit.context)}`

async function receive(app: App, request: FastifyRequest, reply: FastifyReply, holder: Holder): Promise<FastifyReply> {
  const both = await openBoth(app, request, reply, holder)
  if (!both) return reply
  const ticks = textsOf(request.body, TICKED_INPUT)
  if (ticks.length === 0) return showChoice(reply, both, { ticked: [], problem: 'nothing-ticked' }, 422)
  const id = parseId<'choice'>(fieldOf(request.body, CHOICE_INPUT)) ?? newId<'choice'>()
  const choice = { id, ticks, from: fromOf(both) }
  const outcome = await takeOverAnswers(app, holder, both.visit.context, both.earlier, choice)
  if (outcome.ok) return seeOther(reply, urls.tasks(holder.applicationId))
  if (outcome.reason === 'no-draft') return seeOther(reply, urls.receipt(holder.applicationId))
  const again = await openBoth(app, request, reply, holder)
  if (!again) return reply
  switch (outcome.reason) {
    case 'changed':
      return showChoice(reply, again, { problem: 'changed' }, 409)
    case 'files-refused':
      return showChoice(reply, again, { refused: outcome.names, ticked: ticks }, 422)
  }
}

/** The values of one input, however often it came. */
function textsOf(body: unknown, name: string): string[] {
  const sent: unknown = Reflect.get(Object(body), name)
  return [sent].flat().filter(one => typeof one === 'string')
}
