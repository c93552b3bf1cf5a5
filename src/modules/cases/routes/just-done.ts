import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { cookieOf, setCookie } from '../../../platform/http/cookies.ts'
import { seeOther } from '../../../platform/http/route.ts'
import { type ApplicantDone, isApplicantDone } from '../domain/applicant-done.ts'
import { urls } from '../urls.ts'

const COOKIE = 'erledigt'
const SECONDS = 60

/** Back to the status page, which says once what was done: after a reload it does not. */
export function toStatus(app: App, reply: FastifyReply, id: string, done: ApplicantDone): FastifyReply {
  set(app, reply, id, done, SECONDS)
  return seeOther(reply, urls.status(id))
}

/** What was just done; asked for again, nothing. */
export function takeDone(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): ApplicantDone | undefined {
  const done = cookieOf(request, COOKIE) ?? ''
  if (done !== '') set(app, reply, id, '', 0)
  return isApplicantDone(done) ? done : undefined
}

const set = (app: App, reply: FastifyReply, id: string, value: string, maxAge: number): void =>
  setCookie(reply, COOKIE, value, { path: urls.status(id), maxAge, secure: app.config.publicUrl.startsWith('https:') })
