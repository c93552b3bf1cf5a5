import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { GERMAN, type Language } from '../../../platform/language.ts'
import type { OnlineService } from '../../online-services/index.ts'
import { type Tenant, tenantKey } from '../../tenants/index.ts'
import type { ApplicationId } from '../domain/application.ts'
import { codeHash, newCode, sealContent } from '../drafts/content.ts'
import { insertDraft } from '../store.ts'

/** Begins an empty draft of this service, pinned to the package version of today. */
export async function startDraft(
  app: App,
  tenant: Tenant,
  service: OnlineService,
  language: Language = GERMAN,
): Promise<ApplicationId> {
  const id = newId<'application'>()
  const key = await tenantKey(app, tenant.id)
  const code = newCode(tenant.number)
  const now = app.clock.now()
  await inTenant(app.db, tenant.id, tx =>
    insertDraft(tx, {
      tenant_id: tenant.id,
      id,
      service_id: service.id,
      package_id: service.packageId,
      package_version: service.packageVersion,
      revision: 1,
      code_hash: codeHash(key, code),
      content: sealContent(key, id, { answers: {}, code, language }),
      created_at: now,
      updated_at: now,
    }),
  )
  return id
}
