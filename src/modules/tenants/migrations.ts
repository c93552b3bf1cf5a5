import { type SqlMigration, sharedTable } from '../../platform/db/migrate.ts'

export const tenantsMigrations: SqlMigration[] = [
  {
    name: '0040-tenants-create',
    sql: `
      create table tenants (
        id uuid primary key,
        number integer not null unique check (number between 1 and 9999),
        slug text not null unique,
        ars text not null unique,
        profile jsonb not null,
        data_key bytea not null,
        created_at timestamptz not null default now()
      );
      ${sharedTable('tenants')}`,
  },
]
