import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from '../../../platform/http/route.ts'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import { urls } from '../urls.ts'
import type { CarriedValues } from '../views/code-form.tsx'
import { ExpiredPage } from '../views/expired-page.tsx'
import { wordsOf } from '../views/words/use-words.ts'
import { spokenLanguage } from './language.ts'
import { valuesOf } from './read-post.ts'

/** Asks for the code. What a browser had sent is carried along, to be saved once the code is right. */
export function showExpired(
  reply: FastifyReply,
  form: { action: string; carried?: CarriedValues; code?: string; error?: string },
): FastifyReply {
  const language = spokenLanguage(reply.request)
  const page = {
    title: wordsOf(language).code.expiredTitle,
    look: stateLook,
    language,
    error: form.error !== undefined,
  }
  return html(reply, renderPage(page, <ExpiredPage homeHref="/" {...form} />), form.error === undefined ? 401 : 422)
}

/**
 * For whoever does not hold the application of this URL, whether there is one or not. With the code they get on to the
 * page they asked for, or what they sent is sent again; a button without values leads to the application itself.
 */
export function answerStranger(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const target = `/weiter${request.url.split('?')[0]}`
  if (request.method !== 'POST') return showExpired(reply, { action: target })
  const carried = valuesOf(request.body)
  return showExpired(reply, { action: Object.keys(carried).length > 0 ? target : urls.resume, carried })
}
