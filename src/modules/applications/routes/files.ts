import type { App } from '../../../platform/app.ts'
import { downloadHeaders } from '../../../platform/http/download.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import type { Route } from '../../../platform/http/route.ts'
import { parseId } from '../../../platform/id.ts'
import { openAttachment } from '../../attachments/index.ts'
import { holderRoute, paramOf } from '../holder-route.ts'

/** The person's own uploads. */
export const fileRoutes = (app: App): Route[] => [
  holderRoute(app, {
    method: 'GET',
    url: '/antrag/:id/dateien/:file',
    audit: null,
    handler: async (request, reply, { tenantId, applicationId }) => {
      const id = parseId<'attachment'>(paramOf(request, 'file'))
      const opened = id && (await openAttachment(app, tenantId, applicationId, id))
      if (!opened) throw notFound()
      const { name, mediaType, bytes } = opened.attachment
      return reply.headers(downloadHeaders(name, mediaType, bytes)).send(opened.stream)
    },
  }),
]
