import type { App } from '../../../platform/app.ts'
import { inTenant, type Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import { type Actor, record } from '../../audit/index.ts'
import { forgetOwnOffers } from '../../catalogue/index.ts'
import { tenantById } from '../../tenants/index.ts'
import type { OnlineService } from '../domain/service.ts'
import { storedPackage } from '../packages.ts'
import { forgetServices, servicesOf } from '../services.ts'
import { closeService, versionsOf } from '../store.ts'
import { markWithdrawn } from '../withdrawals.ts'
import { takeFromFinder } from './put-online.ts'
import { useVersion } from './use-version.ts'

export interface NewWithdrawal {
  readonly tenantId: TenantId
  readonly packageId: string
  readonly version: string
  /** People who began with this version read it. */
  readonly reason: string
  readonly actor: Actor
  /** The caller's own changes, in the same transaction; with the service that has this package, when there is one. */
  alongside(tx: Tx, service: OnlineService | undefined): Promise<void>
}

export type WithdrawVersionOutcome =
  /** `online`: the version that the service goes on with; none: it is closed. */
  | { readonly ok: true; readonly online: string | undefined }
  | { readonly ok: false; readonly reason: 'not-yours' | 'unknown-version' | 'already' | 'no-reason' }

/** Nobody may apply with this version of a tenant's own package any more. A service that used it takes the newest good one. */
export async function withdrawVersion(app: App, wanted: NewWithdrawal): Promise<WithdrawVersionOutcome> {
  const { tenantId, packageId, version, actor } = wanted
  const reason = wanted.reason.trim().slice(0, 500)
  if (reason === '') return { ok: false, reason: 'no-reason' }
  const versions = await versionsOf(app.db, packageId)
  const known = versions.find(candidate => candidate.version === version)
  if (!known) return { ok: false, reason: 'unknown-version' }
  if (known.owner !== tenantId) return { ok: false, reason: 'not-yours' }
  const service = (await servicesOf(app, tenantId)).find(candidate => candidate.packageId === packageId)
  const marked = await inTenant(app.db, tenantId, async tx => {
    if (!(await markWithdrawn(tx, { packageId, packageVersion: version }, { reason, at: app.clock.now() })))
      return false
    await wanted.alongside(tx, service)
    return true
  })
  if (!marked) return { ok: false, reason: 'already' }
  if (service?.packageVersion !== version) return { ok: true, online: service?.packageVersion }
  for (const other of versions) {
    if (other.version === version || other.withdrawal) continue
    const moved = await useVersion(app, {
      tenantId,
      packageId,
      version: other.version,
      actor,
      alongside: async () => undefined,
    })
    if (moved.ok) return { ok: true, online: other.version }
  }
  const [tenant, source] = [await tenantById(app, tenantId), await storedPackage(app, packageId, version)]
  await inTenant(app.db, tenantId, async tx => {
    await closeService(tx, tenantId, service.id)
    if (tenant && source) await takeFromFinder(tx, tenant, source, service.slug)
    const event = 'online-service.closed'
    await record(tx, { tenantId, actor, event, subjectId: service.id, detail: { packageId, version } })
  })
  forgetServices(app, tenantId)
  forgetOwnOffers(app.pool)
  return { ok: true, online: undefined }
}
