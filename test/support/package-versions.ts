import {
  adoptService,
  markWithdrawn,
  type OnlineService,
  serviceBySlug,
  storedPackage,
  useVersion,
} from '../../src/modules/online-services/index.ts'
import { insertPackage } from '../../src/modules/online-services/store.ts'
import { tenantBySlug } from '../../src/modules/tenants/index.ts'
import type { App } from '../../src/platform/app.ts'
import { inTenant } from '../../src/platform/db/database.ts'

type Replacement = readonly [old: string, now: string]

/** The service of a demo tenant under this slug. */
export async function demoService(app: App, slug: string, tenantSlug = 'neustadt-an-der-orla'): Promise<OnlineService> {
  const tenant = await tenantBySlug(app, tenantSlug)
  const service = tenant && (await serviceBySlug(app, tenant.id, slug))
  if (!service) throw new Error(`${tenantSlug} has no ${slug}`)
  return service
}

let versions = 0

/** The service goes on with a new version, in which some text of the form's JSON is replaced. */
export async function publishChanged(app: App, slug: string, ...replacements: readonly Replacement[]): Promise<string> {
  const { tenantId, packageId, packageVersion, parameters } = await demoService(app, slug)
  const source = await storedPackage(app, packageId, packageVersion)
  let form = JSON.stringify(source?.form)
  for (const [old, now] of replacements) {
    if (!form.includes(old)) throw new Error(`the form has no ${old}`)
    form = form.replace(old, now)
  }
  if (!source) throw new Error('the service has no package')
  versions += 1
  const version = `9.0.${versions}+test`
  await insertPackage(app.db, { ...source, version, form: JSON.parse(form) })
  const adopted = await adoptService(app, { tenantId, packageId, slug, parameters })
  if (!adopted.ok) throw new Error(adopted.reason)
  return version
}

export async function goBackTo(app: App, slug: string, version: string): Promise<void> {
  const { tenantId, packageId } = await demoService(app, slug)
  const outcome = await useVersion(app, {
    tenantId,
    packageId,
    version,
    actor: { kind: 'system' },
    alongside: async () => undefined,
  })
  if (!outcome.ok) throw new Error(outcome.reason)
}

/** Withdraws a version and nothing else: what the service has stays. */
export async function withdraw(app: App, slug: string, packageVersion: string, reason: string): Promise<void> {
  const { tenantId, packageId } = await demoService(app, slug)
  await inTenant(app.db, tenantId, tx =>
    markWithdrawn(tx, { packageId, packageVersion }, { reason, at: app.clock.now() }),
  )
}
