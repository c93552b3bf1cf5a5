import { type Migration, Migrator, sql } from 'kysely'
import type { Database } from './database.ts'

/** One step of one module, in plain SQL. The name orders it: "0010-regions". */
export interface SqlMigration {
  name: string
  sql: string
}

/** Name of the role under which the app works: it owns nothing and can't bypass row-level security. */
export const APP_ROLE = 'amtsweg_app'

/** Row-level security for tables whose rows belong to a tenant, and the app role's grants. */
export const tenantTable = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy tenant on ${table} using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
  grant select, insert, update, delete on ${table} to ${APP_ROLE};`

/** Tables that are the same for everyone (regions, Leistungen, packages, tenants). */
export const sharedTable = (table: string): string => `grant select, insert, update, delete on ${table} to ${APP_ROLE};`

/** Brings the database to the newest shape; returns the names of the steps it took. */
export async function migrate(db: Database, steps: readonly SqlMigration[]): Promise<string[]> {
  await createAppRole(db)
  const migrations = Object.fromEntries(steps.map(step => [step.name, asMigration(step)]))
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    allowUnorderedMigrations: true,
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) throw error
  return results.filter(result => result.status === 'Success').map(result => result.migrationName)
}

const asMigration = (step: SqlMigration): Migration => ({
  up: async db => {
    await sql.raw(step.sql).execute(db)
  },
})

const createAppRole = (db: Database) =>
  sql
    .raw(`do $$ begin
      if not exists (select from pg_roles where rolname = '${APP_ROLE}') then create role ${APP_ROLE} nologin; end if;
    exception when duplicate_object or unique_violation then null;
    end $$;
    grant ${APP_ROLE} to current_user;
    grant usage on schema public to ${APP_ROLE}`)
    .execute(db)
