import { type SqlMigration, tenantTable } from '../../platform/db/migrate.ts'

export const attachmentsMigrations: SqlMigration[] = [
  {
    name: '0080-attachments-create',
    sql: `
      create table attachments (
        tenant_id uuid not null,
        id uuid not null,
        owner_id uuid not null,
        name text not null,
        bytes bigint not null,
        media_type text not null,
        sha256 text not null,
        blob_key text not null,
        created_at timestamptz not null,
        primary key (tenant_id, id)
      );
      create index attachments_owner on attachments (tenant_id, owner_id, id);
      ${tenantTable('attachments')}`,
  },
]
