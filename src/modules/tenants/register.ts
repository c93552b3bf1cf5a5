import { randomBytes } from 'node:crypto'
import type { App } from '../../platform/app.ts'
import { SettingError } from '../../platform/config.ts'
import { seal, unseal } from '../../platform/crypto/seal.ts'
import { newId, type TenantId } from '../../platform/id.ts'
import type { NewTenant, Tenant } from './domain.ts'
import { insertTenant, loadTenants } from './store.ts'

const KEPT_MS = 30_000

interface Register {
  readonly readAt: number
  readonly byId: ReadonlyMap<string, Tenant>
  readonly bySlug: ReadonlyMap<string, Tenant>
  readonly byArs: ReadonlyMap<string, Tenant>
  readonly byNumber: ReadonlyMap<number, Tenant>
  readonly keys: ReadonlyMap<string, Buffer>
}

/** Few rows, asked for by every request: kept in the process and read again after half a minute. */
const registers = new WeakMap<App, Promise<Register>>()

async function read(app: App): Promise<Register> {
  const stored = await loadTenants(app.db)
  const tenants = stored.map(row => row.tenant)
  return {
    readAt: Date.now(),
    byId: new Map(tenants.map(tenant => [tenant.id, tenant])),
    bySlug: new Map(tenants.map(tenant => [tenant.slug, tenant])),
    byArs: new Map(tenants.map(tenant => [tenant.ars, tenant])),
    byNumber: new Map(tenants.map(tenant => [tenant.number, tenant])),
    keys: new Map(stored.map(({ tenant, wrappedKey }) => [tenant.id, unwrap(app, tenant.id, wrappedKey)])),
  }
}

function unwrap(app: App, id: TenantId, wrapped: Buffer): Buffer {
  try {
    return unseal(app.config.masterKey, keyContext(id), wrapped)
  } catch {
    throw new SettingError(
      'Der Schlüssel passt nicht zu den Daten. Nehmen Sie die Datei master.key oder AMTSWEG_MASTER_KEY von dem Rechner, auf dem die Daten entstanden.',
    )
  }
}

const keyContext = (id: TenantId): string => `tenant-key:${id}`

async function register(app: App): Promise<Register> {
  const known = registers.get(app)
  if (known && Date.now() - (await known).readAt < KEPT_MS) return known
  const fresh = read(app)
  registers.set(app, fresh)
  fresh.catch(() => registers.delete(app))
  return fresh
}

export const tenantById = async (app: App, id: string) => (await register(app)).byId.get(id)
export const tenantBySlug = async (app: App, slug: string) => (await register(app)).bySlug.get(slug)
export const tenantByArs = async (app: App, ars: string) => (await register(app)).byArs.get(ars)
export const tenantByNumber = async (app: App, number: number) => (await register(app)).byNumber.get(number)
export const allTenants = async (app: App): Promise<Tenant[]> => [...(await register(app)).byId.values()]

/** The 32-byte key that seals this tenant's answers, messages and files. Throws for an unknown tenant. */
export async function tenantKey(app: App, id: TenantId): Promise<Buffer> {
  const key = (await register(app)).keys.get(id)
  if (!key) throw new Error(`no data key for tenant ${id}`)
  return key
}

/** Adds an authority with a data key of its own. */
export async function createTenant(
  app: App,
  profile: NewTenant,
): Promise<{ ok: true; tenant: Tenant } | { ok: false; reason: 'exists' }> {
  const tenant: Tenant = { id: newId<'tenant'>(), ...profile }
  const wrappedKey = seal(app.config.masterKey, keyContext(tenant.id), randomBytes(32))
  if (!(await insertTenant(app.db, { tenant, wrappedKey }))) return { ok: false, reason: 'exists' }
  registers.delete(app)
  return { ok: true, tenant }
}
