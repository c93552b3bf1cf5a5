import { type SqlMigration, tenantTable } from '../../platform/db/migrate.ts'

export const applicationsMigrations: SqlMigration[] = [
  {
    name: '0090-applications-create',
    sql: `
      create table drafts (
        tenant_id uuid not null,
        id uuid not null,
        service_id uuid not null,
        package_id text not null,
        package_version text not null,
        revision integer not null,
        code_hash bytea not null,
        content bytea not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (tenant_id, id)
      ) with (fillfactor = 60, toast_tuple_target = 8160);
      alter table drafts alter column content set storage external;
      create unique index drafts_code on drafts (tenant_id, code_hash);
      create table applications (
        tenant_id uuid not null,
        id uuid not null,
        number text not null,
        service_id uuid not null,
        package_id text not null,
        package_version text not null,
        code_hash bytea not null,
        content bytea not null,
        submitted_at timestamptz not null,
        primary key (tenant_id, id)
      );
      alter table applications alter column content set storage external;
      create unique index applications_number on applications (tenant_id, number);
      create unique index applications_code on applications (tenant_id, code_hash);
      create table access_keys (
        tenant_id uuid not null,
        application_id uuid not null,
        key_hash bytea not null,
        expires_at timestamptz not null,
        primary key (tenant_id, application_id, key_hash)
      );
      ${tenantTable('drafts')}
      ${tenantTable('applications')}
      ${tenantTable('access_keys')}`,
  },
]
