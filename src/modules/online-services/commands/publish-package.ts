import type { App } from '../../../platform/app.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { Actor } from '../../audit/index.ts'
import type { ServicePackage } from '../domain/package.ts'
import type { OnlineService } from '../domain/service.ts'
import { servicesOf } from '../services.ts'
import { insertPackage, versionsOf } from '../store.ts'
import { versioned } from '../versioned.ts'
import { type AdoptionOutcome, adopt, checkAdoption } from './adopt-service.ts'

export interface NewVersion {
  readonly tenantId: TenantId
  /** Its version is given here. */
  readonly source: ServicePackage
  readonly parameters: Readonly<Record<string, unknown>>
  readonly actor: Actor
  /** The caller's own changes, in the same transaction; false: nothing is published. */
  alongside(tx: Tx, version: string): Promise<boolean>
}

export type PublishPackageOutcome =
  | { readonly ok: true; readonly service: OnlineService }
  | { readonly ok: false; readonly reason: 'not-yours' | 'stopped' }
  | Exclude<AdoptionOutcome, { ok: true }>

/** A tenant's own package: stores the next version and puts it online at this tenant. */
export async function publishPackage(app: App, wanted: NewVersion): Promise<PublishPackageOutcome> {
  const { tenantId } = wanted
  const known = await versionsOf(app.db, wanted.source.id)
  if (known.some(({ owner }) => owner !== tenantId)) return { ok: false, reason: 'not-yours' }
  const number = nextNumber(known.map(({ version }) => version))
  const source = versioned({ ...wanted.source, manifest: { ...wanted.source.manifest, version: number } })
  const slug = (await servicesOf(app, tenantId)).find(service => service.packageId === source.id)?.slug
  const checked = await checkAdoption(app, source, { ...wanted, ...(slug === undefined ? {} : { slug }) })
  if (!checked.ok) return checked
  const service = await adopt(app, checked.online, async tx => {
    if (!(await wanted.alongside(tx, source.version))) return false
    await insertPackage(tx, source, tenantId)
    return true
  })
  return service ? { ok: true, service } : { ok: false, reason: 'stopped' }
}

/** "1.3.0" after "1.2.0+…". */
function nextNumber(versions: readonly string[]): string {
  const minors = versions.map(version => Number(/^1\.(\d+)\./.exec(version)?.[1] ?? -1))
  return `1.${Math.max(-1, ...minors) + 1}.0`
}
