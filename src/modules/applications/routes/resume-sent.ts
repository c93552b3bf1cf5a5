import type { FastifyReply } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { fieldOf, publicRoute, type Route, seeOther } from '../../../platform/http/route.ts'
import { OPENED_WITH_CODE, openWithCode } from '../access.ts'
import { paramOf } from '../holder-route.ts'
import { urls } from '../urls.ts'
import { CODE_INPUT } from '../views/code-form.tsx'
import { codeMessage } from './code-message.ts'
import { spokenLanguage } from './language.ts'
import { valuesOf } from './read-post.ts'
import { showExpired } from './stranger.tsx'

const CODES_PER_MINUTE = 10
/** A page of one application, nothing else: no way to send people elsewhere. */
const TARGET = /^antrag\/([0-9a-f-]{36})(?:\/[A-Za-z0-9-]+(?:\.pdf)?)+$/

/** The code typed on the page that a browser without access got: on to where it was going, with what it had sent. */
export const resumeSentRoutes = (app: App): Route[] => [
  publicRoute({
    method: 'POST',
    url: '/weiter/*',
    audit: OPENED_WITH_CODE,
    perMinute: CODES_PER_MINUTE,
    handler: async (request, reply) => {
      const target = paramOf(request, '*')
      const [, id] = TARGET.exec(target) ?? []
      if (!id) throw notFound()
      const carried = valuesOf(request.body)
      const code = fieldOf(carried, CODE_INPUT)
      const opened = await openWithCode(app, reply, { code })
      if (!opened.ok)
        return showExpired(reply, {
          action: `/weiter/${target}`,
          carried,
          code,
          error: codeMessage(opened.reason, spokenLanguage(request)),
        })
      const { applicationId } = opened.holder
      if (applicationId !== id)
        return seeOther(reply, opened.submitted ? urls.status(applicationId) : urls.tasks(applicationId))
      const hasValues = Object.keys(carried).some(name => name !== CODE_INPUT)
      return hasValues ? sendAgain(reply, `/${target}`) : seeOther(reply, `/${target}`)
    },
  }),
]

/** The browser sends the same form once more, now with access: it is checked, saved or shown again as any other. */
const sendAgain = (reply: FastifyReply, url: string): FastifyReply => reply.code(307).header('location', url).send()
