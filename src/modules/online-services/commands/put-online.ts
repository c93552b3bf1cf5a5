import type { App } from '../../../platform/app.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { type Actor, record } from '../../audit/index.ts'
import { removeOffer, removeOwnOffer, setOffer, setOwnOffer } from '../../catalogue/index.ts'
import type { Tenant } from '../../tenants/index.ts'
import type { ServicePackage } from '../domain/package.ts'
import type { ParameterValues } from '../domain/parameter.ts'
import type { OnlineService, ServiceId } from '../domain/service.ts'
import { storedPackage } from '../packages.ts'
import { publishService } from '../store.ts'
import { serviceUrl } from '../urls.ts'

export interface Online {
  readonly tenant: Tenant
  readonly source: ServicePackage
  readonly slug: string
  readonly parameters: ParameterValues
  /** The service as it was until now. */
  readonly before: OnlineService | undefined
  readonly actor: Actor
}

/** A version with its values becomes what people apply with, and the finder knows of it. */
export async function putOnline(
  app: App,
  tx: Tx,
  { tenant, source, slug, parameters, before, actor }: Online,
): Promise<ServiceId> {
  const id = await publishService(
    tx,
    {
      id: before?.id ?? newId<'service'>(),
      tenantId: tenant.id,
      slug,
      packageId: source.id,
      packageVersion: source.version,
      parameters,
    },
    app.clock.now(),
  )
  await record(tx, {
    tenantId: tenant.id,
    actor,
    event: 'online-service.published',
    subjectId: id,
    detail: { packageId: source.id, packageVersion: source.version, slug },
  })
  const earlier = before && (await storedPackage(app, before.packageId, before.packageVersion))
  if (earlier) await takeFromFinder(tx, tenant, earlier, slug)
  const url = serviceUrl(tenant.slug, slug)
  for (const leikaKey of source.manifest.leikaKeys)
    await setOffer(tx, { leikaKey, ars: tenant.ars, url, kind: 'online' })
  if (source.manifest.leikaKeys.length === 0)
    await setOwnOffer(tx, {
      ars: tenant.ars,
      url,
      title: source.manifest.title,
      teaser: source.manifest.description,
      authority: tenant.name,
    })
  return id
}

export async function takeFromFinder(tx: Tx, tenant: Tenant, source: ServicePackage, slug: string): Promise<void> {
  for (const leikaKey of source.manifest.leikaKeys)
    await removeOffer(tx, { leikaKey, ars: tenant.ars, kind: 'online' }, serviceUrl(tenant.slug, slug))
  await removeOwnOffer(tx, { ars: tenant.ars, url: serviceUrl(tenant.slug, slug) })
}
