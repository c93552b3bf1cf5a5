import type { App } from '../../../platform/app.ts'
import { html, type Route } from '../../../platform/http/route.ts'
import type { TenantId } from '../../../platform/id.ts'
import { servicesOf, serviceUrl, versionsOwnedBy } from '../../online-services/index.ts'
import { draftsOf } from '../read-drafts.ts'
import { urls } from '../urls.ts'
import { listPage, type PublishedLine } from '../views/list-page.tsx'
import { authorRoute, deskOf } from './desk.ts'

export const listRoutes = (app: App): Route[] => [
  authorRoute(app, {
    method: 'GET',
    url: urls.list,
    audit: null,
    handler: async (_request, reply, staff) => {
      const desk = await deskOf(app, staff)
      const [drafts, published] = await Promise.all([
        draftsOf(app, staff.tenantId),
        publishedBy(app, staff.tenantId, desk.tenantSlug),
      ])
      return html(reply, listPage(desk, { drafts, published }))
    },
  }),
]

/** An authority's own packages, with what is online of them. */
async function publishedBy(app: App, tenantId: TenantId, tenantSlug: string): Promise<PublishedLine[]> {
  const [versions, services] = await Promise.all([versionsOwnedBy(app.db, tenantId), servicesOf(app, tenantId)])
  const newest = versions.filter((one, at) => versions.findIndex(other => other.packageId === one.packageId) === at)
  return newest
    .map(({ packageId, title }) => {
      const service = services.find(candidate => candidate.packageId === packageId && candidate.state === 'published')
      return {
        packageId,
        title,
        online: service && {
          version: service.packageVersion,
          url: serviceUrl(tenantSlug, service.slug),
          since: service.publishedAt,
        },
        withdrawn: versions.filter(one => one.packageId === packageId && one.withdrawal).length,
      }
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'de'))
}
