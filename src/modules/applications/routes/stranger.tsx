import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from '../../../platform/http/route.ts'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import type { CarriedValues } from '../views/code-form.tsx'
import { ExpiredPage } from '../views/expired-page.tsx'
import { valuesOf } from './read-post.ts'

/** Asks for the code. What a browser had sent is carried along, to be saved once the code is right. */
export function showExpired(
  reply: FastifyReply,
  form: { action: string; carried?: CarriedValues; code?: string; error?: string },
): FastifyReply {
  const page = { title: 'Bitte geben Sie Ihren Code ein', look: stateLook, error: form.error !== undefined }
  return html(reply, renderPage(page, <ExpiredPage homeHref="/" {...form} />), form.error === undefined ? 401 : 422)
}

/** For whoever does not hold the application of this URL, whether there is one or not. */
export function answerStranger(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const carried = request.method === 'POST' ? valuesOf(request.body) : {}
  return showExpired(reply, { action: `/weiter${request.url.split('?')[0]}`, carried })
}
