import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { newId, type TenantId } from '../../../platform/id.ts'
import { type Actor, record } from '../../audit/index.ts'
import { setOffer } from '../../catalogue/index.ts'
import { tenantById } from '../../tenants/index.ts'
import { checkParameters, type ParameterProblem } from '../domain/parameter-values.ts'
import type { OnlineService } from '../domain/service.ts'
import { storedPackage } from '../packages.ts'
import { forgetServices, serviceById, servicesOf } from '../services.ts'
import { newestVersion, publishService } from '../store.ts'
import { serviceUrl } from '../urls.ts'

export interface NewAdoption {
  readonly tenantId: TenantId
  readonly packageId: string
  /** Last part of the address; the package's id unless said. */
  readonly slug?: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly actor?: Actor
}

export type AdoptionOutcome =
  | { readonly ok: true; readonly service: OnlineService }
  | { readonly ok: false; readonly reason: 'unknown-tenant' | 'unknown-package' | 'slug-taken' | 'wrong-slug' }
  | { readonly ok: false; readonly reason: 'wrong-values'; readonly problems: readonly ParameterProblem[] }

/** Puts a package's newest version online for a tenant, with its values; once more: new version and new values. */
export async function adoptService(app: App, adoption: NewAdoption): Promise<AdoptionOutcome> {
  const { tenantId, packageId, slug = packageId, actor = { kind: 'system' } } = adoption
  const tenant = await tenantById(app, tenantId)
  if (!tenant) return { ok: false, reason: 'unknown-tenant' }
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(slug)) return { ok: false, reason: 'wrong-slug' }
  const version = await newestVersion(app.db, packageId)
  const source = version === undefined ? undefined : await storedPackage(app, packageId, version)
  if (!source) return { ok: false, reason: 'unknown-package' }
  const checked = checkParameters(source.parameters, adoption.parameters)
  if (!checked.ok) return { ok: false, reason: 'wrong-values', problems: checked.problems }
  const taken = (await servicesOf(app, tenantId)).find(service => service.slug === slug)
  if (taken && taken.packageId !== packageId) return { ok: false, reason: 'slug-taken' }

  const id = await inTenant(app.db, tenantId, async tx => {
    const service = {
      id: taken?.id ?? newId<'service'>(),
      tenantId,
      slug,
      packageId,
      packageVersion: source.version,
      parameters: checked.parameters,
    }
    const published = await publishService(tx, service, app.clock.now())
    await record(tx, {
      tenantId,
      actor,
      event: 'online-service.published',
      subjectId: published,
      detail: { packageId, packageVersion: source.version, slug },
    })
    const url = serviceUrl(tenant.slug, slug)
    for (const leikaKey of source.manifest.leikaKeys)
      await setOffer(tx, { leikaKey, ars: tenant.ars, url, kind: 'online' })
    return published
  })
  forgetServices(app, tenantId)
  const service = await serviceById(app, tenantId, id)
  if (!service) throw new Error(`service ${id} was published but can't be read`)
  return { ok: true, service }
}
