import type { App } from '../../platform/app.ts'
import { inTenant } from '../../platform/db/database.ts'
import type { TenantId } from '../../platform/id.ts'
import type { Application, ApplicationId } from './domain/application.ts'
import { applicationOf } from './drafts/content.ts'
import { loadApplication } from './store.ts'

/** The submitted application; undefined where there is none, a draft included. */
export async function applicationById(
  app: App,
  tenantId: TenantId,
  id: ApplicationId,
): Promise<Application | undefined> {
  const row = await inTenant(app.db, tenantId, tx => loadApplication(tx, tenantId, id))
  return row && applicationOf(app, row)
}
