import { type SqlMigration, tenantTable } from '../../platform/db/migrate.ts'

export const mailboxMigrations: SqlMigration[] = [
  {
    name: '0082-mailbox-create',
    sql: `
      create table mails (
        tenant_id uuid not null,
        id uuid not null,
        recipient text not null,
        subject text not null,
        text text not null,
        state text not null check (state in ('queued', 'sent', 'failed', 'local')),
        created_at timestamptz not null,
        sent_at timestamptz,
        attempts integer not null default 0,
        message_id text,
        server_answer text,
        primary key (tenant_id, id)
      );
      ${tenantTable('mails')}
      create table messages (
        tenant_id uuid not null,
        id uuid not null,
        owner_id uuid not null,
        direction text not null check (direction in ('to-applicant', 'from-applicant')),
        author_name text not null,
        sealed_text bytea not null,
        attachment_ids uuid[] not null,
        document_ids uuid[] not null,
        created_at timestamptz not null,
        read_at timestamptz,
        primary key (tenant_id, id)
      );
      create index messages_owner on messages (tenant_id, owner_id, id);
      ${tenantTable('messages')}`,
  },
]
