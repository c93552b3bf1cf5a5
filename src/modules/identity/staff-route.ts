import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../platform/app.ts'
import { cookieOf } from '../../platform/http/cookies.ts'
import { forbidden, RequestProblem } from '../../platform/http/request-problem.ts'
import { type Route, seeOther } from '../../platform/http/route.ts'
import { hasAnyRole, type Staff, type StaffRole } from './domain/staff.ts'
import { staffOfCookie } from './sessions.ts'
import { signInUrl } from './urls.ts'

export const SESSION_COOKIE = 'amt'

export interface StaffRoute extends Omit<Route, 'permission' | 'handler'> {
  /** One of these roles is needed; left out: being signed in is enough. */
  readonly roles?: readonly StaffRole[]
  handler(request: FastifyRequest, reply: FastifyReply, staff: Staff): unknown
}

/** A reload after signing in again in another tab sends the same input once more. */
const signInAgain = () =>
  new RequestProblem(
    401,
    'Ihre Anmeldung ist abgelaufen',
    'Melden Sie sich in einem neuen Tab wieder an. Laden Sie danach diese Seite neu: Ihre Eingabe wird dann noch einmal gesendet.',
  )

/** A route for those who work here: GET leads to the sign-in page and back, POST says what to do. */
export const staffRoute = (app: App, { roles, handler, ...route }: StaffRoute): Route => ({
  ...route,
  permission: roles?.every(role => role === 'admin') ? 'staff-admin' : 'staff',
  handler: async (request, reply) => {
    const cookie = cookieOf(request, SESSION_COOKIE)
    const staff = cookie ? await staffOfCookie(app, cookie) : undefined
    if (!staff) {
      if (route.method === 'GET') return seeOther(reply, signInUrl(request.url))
      throw signInAgain()
    }
    if (roles && !hasAnyRole(staff, roles)) throw forbidden()
    return handler(request, reply, staff)
  },
})
