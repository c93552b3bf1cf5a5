import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { cookieOf, setCookie } from '../../../platform/http/cookies.ts'
import { fieldOf, seeOther } from '../../../platform/http/route.ts'
import { GERMAN, isLanguage, type Language, SPOKEN } from '../../../platform/language.ts'
import type { LanguageLink } from '../../../ui/language.tsx'
import { LANGUAGE_QUERY } from '../../forms/index.ts'

const COOKIE = 'sprache'
const DAYS = 365

/** The language that this browser's person chose last; German before that. */
export function chosenLanguage(request: FastifyRequest): Language {
  const kept = cookieOf(request, COOKIE) ?? ''
  return isLanguage(kept) ? kept : GERMAN
}

/** The language that the address asks for; it is kept from then on. */
export function askedLanguage(app: App, request: FastifyRequest, reply: FastifyReply): Language | undefined {
  const asked = fieldOf(request.query, LANGUAGE_QUERY)
  if (!isLanguage(asked)) return undefined
  const secure = app.config.publicUrl.startsWith('https:')
  setCookie(reply, COOKIE, asked, { path: '/', maxAge: DAYS * 86_400, secure })
  return asked
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
