import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { fieldOf, html, type Route, seeOther } from '../../../platform/http/route.ts'
import { AUTHORING_ROLES, authoringUrls } from '../../authoring/index.ts'
import { hasAnyRole } from '../../identity/domain/staff.ts'
import { staffRoute } from '../../identity/index.ts'
import { tenantKey } from '../../tenants/index.ts'
import { readFilter } from '../domain/case-list.ts'
import { readSearch } from '../domain/search-words.ts'
import { WORKING_ROLES } from '../policy.ts'
import { countsOf, type ServiceCount } from '../store/counts.ts'
import { listCases } from '../store/rows.ts'
import { urls } from '../urls.ts'
import { listPage } from '../views/list-page.tsx'
import type { StateCounts } from '../views/state-nav.tsx'
import { deskOf, deskRoute } from './desk.ts'

/** The desk's list of cases. */
export const listRoutes = (app: App): Route[] => [
  staffRoute(app, {
    method: 'GET',
    url: urls.desk,
    roles: [...WORKING_ROLES, ...AUTHORING_ROLES],
    audit: null,
    handler: (_request, reply, staff) =>
      seeOther(reply, hasAnyRole(staff, WORKING_ROLES) ? urls.list : authoringUrls.list),
  }),
  deskRoute(app, {
    method: 'GET',
    url: urls.list,
    audit: null,
    handler: async (request, reply, staff) => {
      const filter = readFilter(name => fieldOf(request.query, name))
      const key = await tenantKey(app, staff.tenantId)
      const { counts, page } = await inTenant(app.db, staff.tenantId, async tx => ({
        counts: await countsOf(tx, staff.tenantId),
        page: await listCases(tx, key, staff.tenantId, filter, staff.id),
      }))
      const shown = counts.filter(count => filter.serviceId === undefined || count.serviceId === filter.serviceId)
      return html(
        reply,
        listPage(await deskOf(app, staff), {
          ...page,
          filter,
          counts: byState(shown),
          services: servicesOf(counts),
          searchTooShort: readSearch(filter.search).kind === 'too-short',
        }),
      )
    },
  }),
]

const byState = (counts: readonly ServiceCount[]): StateCounts => {
  const sums: Record<string, number> = {}
  for (const { state, cases } of counts) sums[state] = (sums[state] ?? 0) + cases
  return sums
}

const servicesOf = (counts: readonly ServiceCount[]) =>
  [...new Map(counts.map(({ serviceId, serviceTitle }) => [serviceId, serviceTitle]))]
    .map(([id, title]) => ({ id, title }))
    .sort((a, b) => a.title.localeCompare(b.title, 'de'))
