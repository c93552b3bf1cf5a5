import type { Database, Tx } from '../../platform/db/database.ts'
import type { PackageVersion, Withdrawal } from './domain/withdrawal.ts'

interface Row {
  id: string
  version: string
  withdrawn_at: Date | null
  withdrawn_reason: string | null
}
const packages = (db: Database | Tx) => db.withTables<{ service_packages: Row }>()

const nameOf = ({ packageId, packageVersion }: PackageVersion): string => `${packageId}@${packageVersion}`

/** Those of some versions that were withdrawn, as the database has it right now; asked with the version itself. */
export async function withdrawalsAmong(
  db: Database | Tx,
  versions: readonly PackageVersion[],
): Promise<(version: PackageVersion) => Withdrawal | undefined> {
  const rows = await packages(db)
    .selectFrom('service_packages')
    .select(['id', 'version', 'withdrawn_at', 'withdrawn_reason'])
    .where('id', 'in', [...new Set(versions.map(({ packageId }) => packageId))])
    .where('version', 'in', [...new Set(versions.map(({ packageVersion }) => packageVersion))])
    .where('withdrawn_at', 'is not', null)
    .execute()
  const found = new Map<string, Withdrawal>(
    rows.flatMap(({ id, version, withdrawn_at: at, withdrawn_reason: reason }) =>
      at && reason !== null ? [[`${id}@${version}`, { at, reason }] as const] : [],
    ),
  )
  return version => found.get(nameOf(version))
}

/** Why nobody may apply with this version any more; undefined when it is good. */
export const withdrawalOf = async (db: Database | Tx, version: PackageVersion): Promise<Withdrawal | undefined> =>
  (await withdrawalsAmong(db, [version]))(version)

/** Withdraws a version once; false when there is none or it was withdrawn before: the first reason stands. */
export async function markWithdrawn(tx: Tx, version: PackageVersion, { reason, at }: Withdrawal): Promise<boolean> {
  const row = await packages(tx)
    .updateTable('service_packages')
    .set({ withdrawn_at: at, withdrawn_reason: reason })
    .where('id', '=', version.packageId)
    .where('version', '=', version.packageVersion)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
