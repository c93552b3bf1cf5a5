import type { App } from '../../../platform/app.ts'
import { inTenant, type Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { Actor } from '../../audit/index.ts'
import { forgetOwnOffers } from '../../catalogue/index.ts'
import { tenantById } from '../../tenants/index.ts'
import type { ServicePackage } from '../domain/package.ts'
import { checkParameters, type ParameterProblem } from '../domain/parameter-values.ts'
import type { OnlineService } from '../domain/service.ts'
import { storedPackage } from '../packages.ts'
import { forgetServices, serviceById, servicesOf } from '../services.ts'
import { newestVersion } from '../store.ts'
import { type Online, putOnline } from './put-online.ts'

export interface NewAdoption {
  readonly tenantId: TenantId
  readonly packageId: string
  /** The newest that is not withdrawn, unless said. */
  readonly version?: string
  /** Last part of the address; the package's id unless said. */
  readonly slug?: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly actor?: Actor
}

type Refusal =
  | { readonly ok: false; readonly reason: 'unknown-tenant' | 'unknown-package' | 'slug-taken' | 'wrong-slug' }
  | { readonly ok: false; readonly reason: 'wrong-values'; readonly problems: readonly ParameterProblem[] }

export type AdoptionOutcome = { readonly ok: true; readonly service: OnlineService } | Refusal

/** Puts a version of a package online for a tenant, with its values; once more: new version and new values. */
export async function adoptService(app: App, adoption: NewAdoption): Promise<AdoptionOutcome> {
  const { packageId } = adoption
  const version = adoption.version ?? (await newestVersion(app.db, packageId))
  const source = version === undefined ? undefined : await storedPackage(app, packageId, version)
  if (!source) return { ok: false, reason: 'unknown-package' }
  const checked = await checkAdoption(app, source, adoption)
  if (!checked.ok) return checked
  const service = await adopt(app, checked.online, async () => true)
  return service ? { ok: true, service } : { ok: false, reason: 'unknown-package' }
}

/** What an adoption needs to be right: address and values. */
export async function checkAdoption(
  app: App,
  source: ServicePackage,
  { tenantId, slug = source.id, parameters, actor = { kind: 'system' } }: Omit<NewAdoption, 'packageId'>,
): Promise<{ readonly ok: true; readonly online: Online } | Refusal> {
  const tenant = await tenantById(app, tenantId)
  if (!tenant) return { ok: false, reason: 'unknown-tenant' }
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(slug)) return { ok: false, reason: 'wrong-slug' }
  const checked = checkParameters(source.parameters, parameters)
  if (!checked.ok) return { ok: false, reason: 'wrong-values', problems: checked.problems }
  const before = (await servicesOf(app, tenantId)).find(service => service.slug === slug)
  if (before && before.packageId !== source.id) return { ok: false, reason: 'slug-taken' }
  return { ok: true, online: { tenant, source, slug, parameters: checked.parameters, before, actor } }
}

/** Puts it online together with the caller's own changes; undefined when those were not to be. */
export async function adopt(
  app: App,
  online: Online,
  alongside: (tx: Tx) => Promise<boolean>,
): Promise<OnlineService | undefined> {
  const tenantId = online.tenant.id
  const id = await inTenant(app.db, tenantId, async tx =>
    (await alongside(tx)) ? putOnline(app, tx, online) : undefined,
  )
  if (id === undefined) return undefined
  forgetServices(app, tenantId)
  forgetOwnOffers(app.pool)
  const service = await serviceById(app, tenantId, id)
  if (!service) throw new Error(`service ${id} was published but can't be read`)
  return service
}
