import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { TenantId } from '../id.ts'

pg.types.setTypeParser(pg.types.builtins.DATE, text => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Tables are typed by the store that owns them: `db.withTables<CasesTables>()`. */
// biome-ignore lint/complexity/noBannedTypes: Kysely's own word for "no table known yet"
export type NoTables = {}
export type Database = Kysely<NoTables>
export type Tx = Transaction<NoTables>

export type Pool = pg.Pool

export interface Connection {
  db: Database
  /** For hot paths with named statements, and for the job queue. */
  pool: Pool
  close(): Promise<void>
}

/** Opens a pool; `role` is the app's own role that row-level security binds. */
export function connect(url: string, options: { role?: string; connections?: number } = {}): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 16,
    ...(options.role ? { options: `-c role=${options.role}` } : {}),
  })
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  const db = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}

/** Runs `work` in one transaction that sees this tenant's rows and no other's. */
export const inTenant = <T>(db: Database, tenantId: TenantId, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async tx => {
    await sql`set local app.tenant_id = ${sql.lit(tenantId)}`.execute(tx)
    return work(tx)
  })
