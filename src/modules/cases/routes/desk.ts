import type { App } from '../../../platform/app.ts'
import { type Staff, type StaffRoute, staffRoute } from '../../identity/index.ts'
import { lookOf, tenantById } from '../../tenants/index.ts'
import { WORKING_ROLES } from '../policy.ts'
import type { Desk } from '../views/desk-page.tsx'

/** How the desk of this person's authority looks. */
export async function deskOf(app: App, staff: Staff): Promise<Desk> {
  const tenant = await tenantById(app, staff.tenantId)
  if (!tenant) throw new Error(`staff ${staff.id} belongs to no tenant`)
  return { staff, look: lookOf(tenant) }
}

/** A route for those who work cases. */
export const deskRoute = (app: App, route: StaffRoute) => staffRoute(app, { roles: WORKING_ROLES, ...route })
