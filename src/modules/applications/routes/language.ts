import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { cookieOf, setCookie } from '../../../platform/http/cookies.ts'
import { fieldOf, seeOther } from '../../../platform/http/route.ts'
import { GERMAN, isLanguage, type Language, SPOKEN } from '../../../platform/language.ts'
import type { LanguageLink } from '../../../ui/language.tsx'
import type { RawValues } from '../../forms/domain/engine.ts'
import { LANGUAGE_INPUT, LANGUAGE_QUERY } from '../../forms/index.ts'
import type { Draft } from '../domain/application.ts'
import { contextOf, type DraftContext } from '../drafts/draft-context.ts'

const COOKIE = 'sprache'
const DAYS = 365

/** The language that this browser's person chose last; before that the application's own. */
export function chosenLanguage(request: FastifyRequest, own: Language = GERMAN): Language {
  const kept = cookieOf(request, COOKIE) ?? ''
  return isLanguage(kept) ? kept : own
}

/** The language that the address asks for; it is kept from then on. */
export function askedLanguage(app: App, request: FastifyRequest, reply: FastifyReply): Language | undefined {
  const asked = fieldOf(request.query, LANGUAGE_QUERY)
  if (!isLanguage(asked)) return undefined
  keep(app, reply, asked)
  return asked
}

/** A browser that chose none goes on in the language of the application that was opened in it, on every page. */
export function keepLanguage(app: App, request: FastifyRequest, reply: FastifyReply, language: Language): void {
  if (cookieOf(request, COOKIE) === undefined && language !== GERMAN) keep(app, reply, language)
}

const keep = (app: App, reply: FastifyReply, language: Language): void => {
  const secure = app.config.publicUrl.startsWith('https:')
  setCookie(reply, COOKIE, language, { path: '/', maxAge: DAYS * 86_400, secure })
}

/** The language in which a page was shown that comes back; undefined where it does not say. */
export function languageShown(raw: RawValues): Language | undefined {
  const shown = fieldOf(raw, LANGUAGE_INPUT)
  return isLanguage(shown) ? shown : undefined
}

/** What a draft refers to, in the language in which its page was shown, whatever another window chose since. */
export async function asShown(app: App, draft: Draft, context: DraftContext, raw: RawValues): Promise<DraftContext> {
  const shown = languageShown(raw) ?? context.form.language
  return shown === context.form.language ? context : contextOf(app, draft, shown)
}

/** Where the address asks for a language: keeps it and leads on to the page itself. */
export function switchesLanguage(app: App, request: FastifyRequest, reply: FastifyReply): boolean {
  if (request.method !== 'GET' || askedLanguage(app, request, reply) === undefined) return false
  const [path = '', query = ''] = request.url.split('?')
  const rest = query.split('&').filter(part => !part.startsWith(`${LANGUAGE_QUERY}=`))
  seeOther(reply, rest.length > 0 ? `${path}?${rest.join('&')}` : path)
  return true
}

/** The same page in these languages. */
export const languageLinks = (languages: readonly Language[] = SPOKEN): readonly LanguageLink[] =>
  languages.map(language => ({ language, href: `?${LANGUAGE_QUERY}=${language}` }))

/** For pages that belong to no service: what the person chose, if we speak it. */
export const spokenLanguage = (request: FastifyRequest): Language => {
  const chosen = chosenLanguage(request)
  return SPOKEN.find(language => language === chosen) ?? GERMAN
}
