import type { Database } from '../../platform/db/database.ts'
import type { TenantId } from '../../platform/id.ts'
import type { Tenant } from './domain.ts'

type Profile = Omit<Tenant, 'id' | 'number' | 'slug' | 'ars'>
type TenantsTables = {
  tenants: { id: TenantId; number: number; slug: string; ars: string; profile: Profile; data_key: Buffer }
}

export interface StoredTenant {
  readonly tenant: Tenant
  /** The tenant's data key, wrapped by the master key. */
  readonly wrappedKey: Buffer
}

export async function loadTenants(db: Database): Promise<StoredTenant[]> {
  const rows = await db.withTables<TenantsTables>().selectFrom('tenants').selectAll().orderBy('number').execute()
  return rows.map(({ id, number, slug, ars, profile, data_key }) => ({
    tenant: { id, number, slug, ars, ...profile },
    wrappedKey: data_key,
  }))
}

/** False when number, slug or region is taken. */
export async function insertTenant(db: Database, { tenant, wrappedKey }: StoredTenant): Promise<boolean> {
  const { id, number, slug, ars, ...profile } = tenant
  const result = await db
    .withTables<TenantsTables>()
    .insertInto('tenants')
    .values({ id, number, slug, ars, profile, data_key: wrappedKey })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
