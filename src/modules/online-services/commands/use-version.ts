import type { App } from '../../../platform/app.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { Actor } from '../../audit/index.ts'
import type { ParameterValues } from '../domain/parameter.ts'
import type { OnlineService } from '../domain/service.ts'
import { storedPackage } from '../packages.ts'
import { servicesOf } from '../services.ts'
import { versionsOf } from '../store.ts'
import { type AdoptionOutcome, adopt, checkAdoption } from './adopt-service.ts'

export interface VersionChoice {
  readonly tenantId: TenantId
  readonly packageId: string
  readonly version: string
  readonly actor: Actor
  /** The caller's own changes, in the same transaction. */
  alongside(tx: Tx, service: OnlineService): Promise<void>
}

export type UseVersionOutcome =
  | { readonly ok: true; readonly service: OnlineService; readonly before: string }
  | { readonly ok: false; readonly reason: 'no-service' | 'unknown-version' | 'withdrawn' | 'in-use' }
  | Exclude<AdoptionOutcome, { ok: true }>

/** A service goes on with another version of its package, usually an earlier one; its values stay. */
export async function useVersion(app: App, choice: VersionChoice): Promise<UseVersionOutcome> {
  const { tenantId, packageId, version, actor } = choice
  const service = (await servicesOf(app, tenantId)).find(candidate => candidate.packageId === packageId)
  if (!service) return { ok: false, reason: 'no-service' }
  const known = (await versionsOf(app.db, packageId)).find(candidate => candidate.version === version)
  const source = known && (await storedPackage(app, packageId, version))
  if (!source) return { ok: false, reason: 'unknown-version' }
  if (known.withdrawal) return { ok: false, reason: 'withdrawn' }
  if (service.packageVersion === version && service.state === 'published') return { ok: false, reason: 'in-use' }
  const parameters = valuesKnownTo(source.parameters, service.parameters)
  const checked = await checkAdoption(app, source, { tenantId, slug: service.slug, parameters, actor })
  if (!checked.ok) return checked
  const now = await adopt(app, checked.online, async tx => {
    await choice.alongside(tx, service)
    return true
  })
  return now ? { ok: true, service: now, before: service.packageVersion } : { ok: false, reason: 'unknown-version' }
}

/** Values that the other version has no name for are left out. */
const valuesKnownTo = (definitions: readonly { readonly id: string }[], values: ParameterValues): ParameterValues =>
  Object.fromEntries(Object.entries(values).filter(([id]) => definitions.some(definition => definition.id === id)))
