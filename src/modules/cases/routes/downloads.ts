import type { FastifyReply } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { downloadHeaders } from '../../../platform/http/download.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import type { Route } from '../../../platform/http/route.ts'
import type { Id, TenantId } from '../../../platform/id.ts'
import { holderRoute } from '../../applications/index.ts'
import { openAttachment } from '../../attachments/index.ts'
import { openDocument } from '../../documents/index.ts'
import { urls } from '../urls.ts'
import { deskRoute } from './desk.ts'
import { caseIdOf, idOf } from './request.ts'

/** Files and letters of a case, for the desk and for the applicant; only through the case they belong to. */
export const downloadRoutes = (app: App): Route[] => [
  deskRoute(app, {
    method: 'GET',
    url: urls.file(':id', ':file'),
    audit: null,
    handler: (request, reply, { tenantId }) =>
      sendFile(app, reply, tenantId, caseIdOf(request), idOf<'attachment'>(request, 'file')),
  }),
  deskRoute(app, {
    method: 'GET',
    url: urls.document(':id', ':document'),
    audit: null,
    handler: (request, reply, { tenantId }) =>
      sendDocument(app, reply, tenantId, caseIdOf(request), idOf<'document'>(request, 'document')),
  }),
  holderRoute(app, {
    method: 'GET',
    url: urls.statusFile(':id', ':file'),
    audit: null,
    handler: (request, reply, { tenantId, applicationId }) =>
      sendFile(app, reply, tenantId, applicationId, idOf<'attachment'>(request, 'file')),
  }),
  holderRoute(app, {
    method: 'GET',
    url: urls.statusDocument(':id', ':document'),
    audit: null,
    handler: (request, reply, { tenantId, applicationId }) =>
      sendDocument(app, reply, tenantId, applicationId, idOf<'document'>(request, 'document')),
  }),
]

async function sendFile(app: App, reply: FastifyReply, tenantId: TenantId, ownerId: string, id: Id<'attachment'>) {
  const opened = await openAttachment(app, tenantId, ownerId, id)
  if (!opened) throw notFound()
  const { name, mediaType, bytes } = opened.attachment
  return reply.headers(downloadHeaders(name, mediaType, bytes)).send(opened.stream)
}

async function sendDocument(app: App, reply: FastifyReply, tenantId: TenantId, ownerId: string, id: Id<'document'>) {
  const opened = await openDocument(app, tenantId, ownerId, id)
  if (!opened) throw notFound()
  const { title, bytes } = opened.document
  return reply.headers(downloadHeaders(`${title}.pdf`, 'application/pdf', bytes)).send(opened.stream)
}
