import type { FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { fieldOf, html, publicRoute, type Route, seeOther } from '../../../platform/http/route.ts'
import { stateLook } from '../../../ui/page.tsx'
import {
  codeMessage,
  languageLinks,
  type Opened,
  openWithCode,
  spokenLanguage,
  switchesLanguage,
} from '../../applications/index.ts'
import { urls } from '../urls.ts'
import { lookupPage } from '../views/lookup-page.tsx'

type Refusal = Extract<Opened, { ok: false }>['reason']

const fieldFor = (reason: Refusal): 'nummer' | 'code' => {
  switch (reason) {
    case 'not-a-number':
    case 'mistyped-number':
    case 'unknown':
      return 'nummer'
    case 'not-a-code':
    case 'mistyped-code':
      return 'code'
  }
}

/** No service is known yet: whatever we speak. */
const readingOf = (request: FastifyRequest) => ({
  look: stateLook,
  language: spokenLanguage(request),
  languages: languageLinks(),
})

/** The way back to an application with number and code. */
export const lookupRoutes = (app: App): Route[] => [
  publicRoute({
    method: 'GET',
    url: urls.lookup,
    audit: null,
    handler: (request, reply) =>
      switchesLanguage(app, request, reply)
        ? reply
        : html(reply, lookupPage(readingOf(request), { number: '', code: '' })),
  }),
  publicRoute({
    method: 'POST',
    url: urls.lookup,
    audit: 'application.opened-with-code',
    bodyLimit: 4 * 1024,
    perMinute: 20,
    handler: async (request, reply) => {
      const number = fieldOf(request.body, 'nummer')
      const code = fieldOf(request.body, 'code')
      const opened = await openWithCode(app, reply, { number, code })
      if (opened.ok) return seeOther(reply, urls.status(opened.holder.applicationId))
      const error = { field: fieldFor(opened.reason), message: codeMessage(opened.reason, spokenLanguage(request)) }
      return html(reply, lookupPage(readingOf(request), { number, code, error }), 422)
    },
  }),
]
