import { type SqlMigration, sharedTable, tenantTable } from '../../platform/db/migrate.ts'

export const onlineServicesMigrations: SqlMigration[] = [
  {
    name: '0070-online-services-create',
    sql: `
      create table service_packages (
        id text not null,
        version text not null,
        content jsonb not null,
        added_at timestamptz not null default clock_timestamp(),
        primary key (id, version)
      );
      ${sharedTable('service_packages')}
      create table online_services (
        tenant_id uuid not null,
        id uuid not null,
        slug text not null,
        package_id text not null,
        package_version text not null,
        parameters jsonb not null,
        state text not null check (state in ('draft', 'published')),
        published_at timestamptz,
        primary key (tenant_id, id)
      );
      create unique index online_services_slug on online_services (tenant_id, slug);
      ${tenantTable('online_services')}`,
  },
  {
    name: '0111-online-services-withdraw-versions',
    sql: `
      alter table service_packages add column withdrawn_at timestamptz, add column withdrawn_reason text;
      alter table service_packages add check ((withdrawn_at is null) = (withdrawn_reason is null))`,
  },
  {
    name: '0112-online-services-own-packages',
    sql: `
      alter table service_packages add column owner uuid;
      comment on column service_packages.owner is 'the tenant that made it; none: it ships with the product';
      create index service_packages_owner on service_packages (owner, id) where owner is not null;
      alter table online_services drop constraint online_services_state_check;
      alter table online_services add check (state in ('draft', 'published', 'withdrawn'))`,
  },
]
