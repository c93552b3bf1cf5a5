import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { removeAttachmentsOf } from '../../attachments/index.ts'
import { allTenants } from '../../tenants/index.ts'
import { deleteDraftsUntouchedSince } from '../store.ts'

/** A draft is kept this long after its last change; the pages say so. */
export const DRAFT_DAYS = 60

/** Deletes drafts that nobody touched for `DRAFT_DAYS`, their files included. */
export async function discardOldDrafts(app: App): Promise<void> {
  const since = new Date(app.clock.now().getTime() - DRAFT_DAYS * 86_400_000)
  for (const { id: tenantId } of await allTenants(app)) {
    const ids = await inTenant(app.db, tenantId, tx => deleteDraftsUntouchedSince(tx, tenantId, since))
    for (const id of ids) await removeAttachmentsOf(app, tenantId, id)
  }
}
