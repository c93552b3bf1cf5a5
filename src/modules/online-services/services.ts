import { createHash } from 'node:crypto'
import type { App } from '../../platform/app.ts'
import { inTenant } from '../../platform/db/database.ts'
import type { TenantId } from '../../platform/id.ts'
import { allTenants } from '../tenants/index.ts'
import type { OnlineService } from './domain/service.ts'
import { type StoredService, selectServices } from './store.ts'

const KEPT_MS = 30_000

interface Shelf {
  readonly readAt: number
  readonly byId: ReadonlyMap<string, OnlineService>
  readonly bySlug: ReadonlyMap<string, OnlineService>
}

/** A tenant's services change seldom and are asked for by every request: kept in the process for half a minute. */
const shelves = new WeakMap<App, Map<TenantId, Promise<Shelf>>>()

const shelvesOf = (app: App): Map<TenantId, Promise<Shelf>> => {
  const known = shelves.get(app) ?? new Map<TenantId, Promise<Shelf>>()
  shelves.set(app, known)
  return known
}

async function shelf(app: App, tenantId: TenantId): Promise<Shelf> {
  const known = shelvesOf(app).get(tenantId)
  if (known && Date.now() - (await known).readAt < KEPT_MS) return known
  const fresh = read(app, tenantId)
  shelvesOf(app).set(tenantId, fresh)
  fresh.catch(() => shelvesOf(app).delete(tenantId))
  return fresh
}

async function read(app: App, tenantId: TenantId): Promise<Shelf> {
  const stored = await inTenant(app.db, tenantId, tx => selectServices(tx, tenantId))
  const services = stored.map(service => ({ ...service, fingerprint: fingerprintOf(service) }))
  return {
    readAt: Date.now(),
    byId: new Map(services.map(service => [service.id, service])),
    bySlug: new Map(services.map(service => [service.slug, service])),
  }
}

const fingerprintOf = ({ packageId, packageVersion, parameters }: StoredService): string =>
  createHash('sha256')
    .update(JSON.stringify([packageId, packageVersion, parameters]))
    .digest('base64url')
    .slice(0, 16)

/** Forgets what this process knows of a tenant's services, after they changed. */
export const forgetServices = (app: App, tenantId: TenantId): void => {
  shelvesOf(app).delete(tenantId)
}

export const serviceById = async (app: App, tenantId: TenantId, id: string): Promise<OnlineService | undefined> =>
  (await shelf(app, tenantId)).byId.get(id)

/** The published service under this address. */
export async function serviceBySlug(app: App, tenantId: TenantId, slug: string): Promise<OnlineService | undefined> {
  const service = (await shelf(app, tenantId)).bySlug.get(slug)
  return service?.state === 'published' ? service : undefined
}

/** All services of a tenant, by title. */
export const servicesOf = async (app: App, tenantId: TenantId): Promise<OnlineService[]> => [
  ...(await shelf(app, tenantId)).byId.values(),
]

/** Everyone's services, for overviews: one read per tenant that is not in memory. */
export async function adoptedEverywhere(app: App): Promise<OnlineService[]> {
  const found: OnlineService[] = []
  for (const tenant of await allTenants(app)) found.push(...(await servicesOf(app, tenant.id)))
  return found
}
