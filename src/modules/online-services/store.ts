import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/db/database.ts'
import type { TenantId } from '../../platform/id.ts'
import type { ServicePackage } from './domain/package.ts'
import type { ParameterValues } from './domain/parameter.ts'
import type { OnlineService, ServiceId } from './domain/service.ts'

type OnlineServicesTables = {
  service_packages: {
    id: string
    version: string
    content: ServicePackage
    added_at: Date
    withdrawn_at: Date | null
    withdrawn_reason: string | null
  }
  online_services: {
    tenant_id: TenantId
    id: ServiceId
    slug: string
    package_id: string
    package_version: string
    parameters: ParameterValues
    state: OnlineService['state']
    published_at: Date | null
  }
}

/** "id@version" of all stored packages. */
export async function storedVersions(db: Database): Promise<Set<string>> {
  const rows = await db
    .withTables<OnlineServicesTables>()
    .selectFrom('service_packages')
    .select(['id', 'version'])
    .execute()
  return new Set(rows.map(row => `${row.id}@${row.version}`))
}

export async function insertPackage(db: Database, source: ServicePackage): Promise<void> {
  await db
    .withTables<OnlineServicesTables>()
    .insertInto('service_packages')
    .values({ id: source.id, version: source.version, content: source, added_at: sql<Date>`clock_timestamp()` })
    .onConflict(conflict => conflict.columns(['id', 'version']).doNothing())
    .execute()
}

export async function selectPackage(db: Database, id: string, version: string): Promise<ServicePackage | undefined> {
  const row = await db
    .withTables<OnlineServicesTables>()
    .selectFrom('service_packages')
    .select('content')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.content
}

/** The version that was stored last. */
export async function newestVersion(db: Database, id: string): Promise<string | undefined> {
  const row = await db
    .withTables<OnlineServicesTables>()
    .selectFrom('service_packages')
    .select('version')
    .where('id', '=', id)
    .orderBy('added_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.version
}

export type StoredService = Omit<OnlineService, 'fingerprint'>

export async function selectServices(tx: Tx, tenantId: TenantId): Promise<StoredService[]> {
  const rows = await tx
    .withTables<OnlineServicesTables>()
    .selectFrom('online_services as s')
    .innerJoin('service_packages as p', join =>
      join.onRef('p.id', '=', 's.package_id').onRef('p.version', '=', 's.package_version'),
    )
    .select(['s.id', 's.slug', 's.package_id', 's.package_version', 's.parameters', 's.state', 's.published_at'])
    .select(sql<string>`p.content #>> '{manifest,title}'`.as('title'))
    .select(sql<string | null>`p.content #>> '{manifest,leikaKeys,0}'`.as('leika_key'))
    .where('s.tenant_id', '=', tenantId)
    .orderBy('title')
    .execute()
  return rows.map(row => ({
    id: row.id,
    tenantId,
    slug: row.slug,
    packageId: row.package_id,
    packageVersion: row.package_version,
    parameters: row.parameters,
    state: row.state,
    publishedAt: row.published_at ?? undefined,
    title: row.title,
    leikaKey: row.leika_key ?? undefined,
  }))
}

type Adoption = Pick<StoredService, 'id' | 'tenantId' | 'slug' | 'packageId' | 'packageVersion' | 'parameters'>

/** Publishes a service; one that is there under this slug takes the new version and values and keeps its id. */
export async function publishService(tx: Tx, adoption: Adoption, at: Date): Promise<ServiceId> {
  const row = await tx
    .withTables<OnlineServicesTables>()
    .insertInto('online_services')
    .values({
      tenant_id: adoption.tenantId,
      id: adoption.id,
      slug: adoption.slug,
      package_id: adoption.packageId,
      package_version: adoption.packageVersion,
      parameters: adoption.parameters,
      state: 'published',
      published_at: at,
    })
    .onConflict(conflict =>
      conflict.columns(['tenant_id', 'slug']).doUpdateSet(({ ref }) => ({
        package_version: ref('excluded.package_version'),
        parameters: ref('excluded.parameters'),
        state: ref('excluded.state'),
        published_at: ref('excluded.published_at'),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
