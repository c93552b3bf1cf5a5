import { type SqlMigration, tenantTable } from '../../platform/db/migrate.ts'

export const documentsMigrations: SqlMigration[] = [
  {
    name: '0081-documents-create',
    sql: `
      create table documents (
        tenant_id uuid not null,
        id uuid not null,
        owner_id uuid not null,
        kind text not null check (kind in ('receipt', 'decision')),
        title text not null,
        sha256 text not null,
        blob_key text not null,
        bytes bigint not null,
        created_at timestamptz not null,
        primary key (tenant_id, id)
      );
      create index documents_owner on documents (tenant_id, owner_id, id);
      create unique index documents_one_receipt on documents (tenant_id, owner_id) where kind = 'receipt';
      ${tenantTable('documents')}`,
  },
]
