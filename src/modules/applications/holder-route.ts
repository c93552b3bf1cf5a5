import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../platform/app.ts'
import { notFound } from '../../platform/http/request-problem.ts'
import type { Route } from '../../platform/http/route.ts'
import { parseId } from '../../platform/id.ts'
import { type Holder, holderOf } from './access.ts'
import type { ApplicationId } from './domain/application.ts'
import { answerStranger } from './routes/stranger.tsx'

export interface HolderRoute extends Omit<Route, 'permission' | 'handler'> {
  handler(request: FastifyRequest, reply: FastifyReply, holder: Holder): unknown
}

/** The id in the URL; a 404 for anything that is none. */
function applicationIdOf(request: FastifyRequest): ApplicationId {
  const id = parseId<'application'>(paramOf(request, 'id'))
  if (!id) throw notFound()
  return id
}

/** One parameter of the URL. */
export function paramOf(request: FastifyRequest, name: string): string {
  const value: unknown = Reflect.get(Object(request.params), name)
  return typeof value === 'string' ? value : ''
}

/**
 * A route under `/antrag/:id` for the browser that holds that application. Everyone else is asked for the code, whether
 * the application exists or not; what they had typed is kept on that page.
 */
export const holderRoute = (app: App, { handler, ...route }: HolderRoute): Route => ({
  ...route,
  permission: 'draft-holder',
  handler: async (request, reply) => {
    const holder = await holderOf(app, request, applicationIdOf(request))
    return holder ? handler(request, reply, holder) : answerStranger(request, reply)
  },
})
