import type { FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { fieldOf } from '../../../platform/http/route.ts'
import { parseId } from '../../../platform/id.ts'
import { type Staff, type StaffRoute, staffRoute } from '../../identity/index.ts'
import { lookOf, tenantById } from '../../tenants/index.ts'
import type { DraftId, PackageDraft } from '../domain/draft.ts'
import { AUTHORING_ROLES } from '../policy.ts'
import { draftById } from '../read-drafts.ts'
import type { AuthorDesk } from '../views/author-page.tsx'

/** How the pages of this person's authority look. */
export async function deskOf(app: App, staff: Staff): Promise<AuthorDesk> {
  const tenant = await tenantById(app, staff.tenantId)
  if (!tenant) throw new Error(`staff ${staff.id} belongs to no tenant`)
  return { staff, look: lookOf(tenant), tenantSlug: tenant.slug }
}

/** A route for those who make forms or put them online. */
export const authorRoute = (app: App, route: StaffRoute) => staffRoute(app, { roles: AUTHORING_ROLES, ...route })

export function draftIdOf(request: FastifyRequest): DraftId {
  const id = parseId<'package-draft'>(fieldOf(request.params, 'id'))
  if (!id) throw notFound()
  return id
}

/** The open draft of the URL; a 404 for one of another authority, and for one that is closed. */
export async function draftOfRequest(app: App, request: FastifyRequest, staff: Staff): Promise<PackageDraft> {
  const draft = await draftById(app, staff.tenantId, draftIdOf(request))
  if (!draft) throw notFound()
  return draft
}
