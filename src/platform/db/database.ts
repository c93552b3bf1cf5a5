import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { parseId, type TenantId } from '../id.ts'

pg.types.setTypeParser(pg.types.builtins.DATE, text => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Tables are typed by the store that owns them: `db.withTables<CasesTables>()`. */
// biome-ignore lint/complexity/noBannedTypes: Kysely's own word for "no table known yet"
export type NoTables = {}
export type Database = Kysely<NoTables>
declare const open: unique symbol
/** A connection inside a transaction; only `inTenant` and `inTransaction` make one. */
export type Tx = Kysely<NoTables> & { readonly [open]: true }

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
  transact(db, `begin; set local app.tenant_id = '${uuidOf(tenantId)}'`, work)

/** Runs `work` in one transaction over the tables that all tenants share. */
export const inTransaction = <T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> => transact(db, 'begin', work)

/** Two statements in one message: the tenant costs no way to the database and back of its own. */
const transact = <T>(db: Database, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.connection().execute(async connection => {
    await sql.raw(begin).execute(connection)
    try {
      const result = await work(connection as Tx)
      await sql.raw('commit').execute(connection)
      return result
    } catch (error) {
      await sql
        .raw('rollback')
        .execute(connection)
        .catch(() => undefined)
      throw error
    }
  })

/** The id goes into the statement as text, so nothing but a UUID may. */
function uuidOf(tenantId: TenantId): TenantId {
  const id = parseId<'tenant'>(tenantId)
  if (!id) throw new Error('a tenant id is a UUID')
  return id
}
