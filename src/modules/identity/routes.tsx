import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../platform/app.ts'
import { cookieOf, setCookie } from '../../platform/http/cookies.ts'
import { fieldOf, html, publicRoute, type Route, seeOther } from '../../platform/http/route.ts'
import { type SignInOutcome, signIn } from './commands/sign-in.ts'
import { signOut } from './commands/sign-out.ts'
import { wantedPage } from './domain/sign-in-rules.ts'
import { staffOfCookie } from './sessions.ts'
import { SESSION_COOKIE } from './staff-route.ts'
import { signInUrl, signOutUrl } from './urls.ts'
import { type SignInProblem, signInPage } from './views/sign-in-page.tsx'

export const identityRoutes = (app: App): Route[] => {
  const sendCookie = (reply: FastifyReply, value: string, maxAge?: number) =>
    setCookie(reply, SESSION_COOKIE, value, {
      path: '/amt',
      secure: app.config.publicUrl.startsWith('https:'),
      ...(maxAge === undefined ? {} : { maxAge }),
    })

  const askToSignIn = async (request: FastifyRequest, reply: FastifyReply) => {
    const wanted = wantedPage(fieldOf(request.query, 'weiter'))
    const cookie = cookieOf(request, SESSION_COOKIE)
    if (cookie && (await staffOfCookie(app, cookie))) return seeOther(reply, wanted)
    return html(reply, signInPage({ wanted, email: '', signedOut: fieldOf(request.query, 'abgemeldet') !== '' }))
  }

  const takeSignIn = async (request: FastifyRequest, reply: FastifyReply) => {
    const email = fieldOf(request.body, 'email')
    const password = fieldOf(request.body, 'password')
    const wanted = wantedPage(fieldOf(request.body, 'weiter'))
    const refuse = (status: number, problem: SignInProblem) =>
      html(reply, signInPage({ wanted, email, problem, signedOut: false }), status)
    if (email.trim() === '') return refuse(422, { kind: 'no-email' })
    if (password === '') return refuse(422, { kind: 'no-password' })
    const oldCookie = cookieOf(request, SESSION_COOKIE)
    const outcome: SignInOutcome = await signIn(app, { email, password, address: request.ip, oldCookie })
    if (outcome.ok) {
      sendCookie(reply, outcome.cookie)
      return seeOther(reply, wanted)
    }
    switch (outcome.reason) {
      case 'wrong':
        return refuse(401, { kind: 'wrong' })
      case 'throttled':
        reply.header('retry-after', Math.ceil(outcome.waitMs / 1000))
        return refuse(429, { kind: 'throttled', waitMs: outcome.waitMs })
    }
  }

  const endSession = async (request: FastifyRequest, reply: FastifyReply) => {
    const cookie = cookieOf(request, SESSION_COOKIE)
    if (cookie) await signOut(app, cookie)
    sendCookie(reply, '', 0)
    return seeOther(reply, `${signInUrl()}?abgemeldet=ja`)
  }

  return [
    publicRoute({ method: 'GET', url: signInUrl(), audit: null, handler: askToSignIn }),
    publicRoute({
      method: 'POST',
      url: signInUrl(),
      audit: 'identity.signed-in',
      bodyLimit: 8 * 1024,
      perMinute: 60,
      handler: takeSignIn,
    }),
    publicRoute({
      method: 'POST',
      url: signOutUrl,
      audit: 'identity.signed-out',
      bodyLimit: 1024,
      handler: endSession,
    }),
  ]
}
