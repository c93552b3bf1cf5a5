import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/db/database.ts'
import type { TenantId } from '../../platform/id.ts'
import type { ServicePackage } from './domain/package.ts'
import type { ParameterValues } from './domain/parameter.ts'
import type { OnlineService, ServiceId } from './domain/service.ts'
import type { Withdrawal } from './domain/withdrawal.ts'

type OnlineServicesTables = {
  service_packages: {
    id: string
    version: string
    content: ServicePackage
    added_at: Date
    withdrawn_at: Date | null
    withdrawn_reason: string | null
    owner: TenantId | null
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

/** Stores a version; `owner` made it, none: it ships with the product. */
export async function insertPackage(db: Database, source: ServicePackage, owner?: TenantId): Promise<void> {
  await db
    .withTables<OnlineServicesTables>()
    .insertInto('service_packages')
    .values({
      id: source.id,
      version: source.version,
      content: source,
      added_at: sql<Date>`clock_timestamp()`,
      owner: owner ?? null,
    })
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

/** The version that was stored last, withdrawn ones aside. */
export async function newestVersion(db: Database, id: string): Promise<string | undefined> {
  const row = await db
    .withTables<OnlineServicesTables>()
    .selectFrom('service_packages')
    .select('version')
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
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

/** Takes a service off: there is no version left to apply with. */
export async function closeService(tx: Tx, tenantId: TenantId, id: ServiceId): Promise<void> {
  await tx
    .withTables<OnlineServicesTables>()
    .updateTable('online_services')
    .set({ state: 'withdrawn' })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** One version of a package, for lists. */
export interface StoredVersion {
  readonly packageId: string
  readonly version: string
  readonly title: string
  readonly addedAt: Date
  readonly owner: TenantId | undefined
  readonly withdrawal: Withdrawal | undefined
}

const versions = (db: Database | Tx) =>
  db
    .withTables<OnlineServicesTables>()
    .selectFrom('service_packages')
    .select(['id', 'version', 'added_at', 'owner', 'withdrawn_at', 'withdrawn_reason'])
    .select(sql<string>`content #>> '{manifest,title}'`.as('title'))
    .orderBy('added_at', 'desc')

type VersionRow = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]
const asVersion = (row: VersionRow): StoredVersion => ({
  packageId: row.id,
  version: row.version,
  title: row.title,
  addedAt: row.added_at,
  owner: row.owner ?? undefined,
  withdrawal:
    row.withdrawn_at && row.withdrawn_reason !== null
      ? { at: row.withdrawn_at, reason: row.withdrawn_reason }
      : undefined,
})

/** Every version of a package, the newest first; withdrawn ones included. */
export const versionsOf = async (db: Database | Tx, packageId: string): Promise<StoredVersion[]> =>
  (await versions(db).where('id', '=', packageId).execute()).map(asVersion)

/** The versions of all packages that a tenant made. */
export const versionsOwnedBy = async (db: Database | Tx, owner: TenantId): Promise<StoredVersion[]> =>
  (await versions(db).where('owner', '=', owner).execute()).map(asVersion)

/** The newest version of each package that may be applied with. */
export async function usablePackages(db: Database): Promise<StoredVersion[]> {
  const all = (await versions(db).where('withdrawn_at', 'is', null).execute()).map(asVersion)
  return all.filter((version, index) => all.findIndex(other => other.packageId === version.packageId) === index)
}
