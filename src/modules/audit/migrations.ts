import { APP_ROLE, type SqlMigration } from '../../platform/db/migrate.ts'

const appendOnly = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy tenant on ${table} using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
  grant select, insert on ${table} to ${APP_ROLE};`

export const auditMigrations: SqlMigration[] = [
  {
    name: '0010-audit-create',
    sql: `
      create table audit_entries (
        tenant_id uuid not null,
        id uuid not null,
        at timestamptz not null,
        actor jsonb not null,
        event text not null,
        subject_id uuid not null,
        detail jsonb not null,
        primary key (tenant_id, id)
      );
      create index audit_entries_subject on audit_entries (tenant_id, subject_id, id);
      create table audit_seals (
        tenant_id uuid not null,
        seq bigint not null,
        entry_id uuid not null,
        hash bytea not null,
        primary key (tenant_id, seq)
      );
      create unique index audit_seals_entry on audit_seals (tenant_id, entry_id);
      ${appendOnly('audit_entries')}
      ${appendOnly('audit_seals')}`,
  },
]
