import { type SqlMigration, sharedTable, tenantTable } from '../../platform/db/migrate.ts'

/** `login_names` is shared because the sign-in page does not know the tenant: it holds no more than the way to it. */
export const identityMigrations: SqlMigration[] = [
  {
    name: '0050-identity-create',
    sql: `
      create table login_names (
        login text primary key,
        tenant_id uuid not null,
        account_id uuid not null
      );
      ${sharedTable('login_names')}
      create table accounts (
        tenant_id uuid not null,
        id uuid not null,
        email text not null,
        name text not null,
        password_hash text not null,
        roles text[] not null,
        created_at timestamptz not null,
        primary key (tenant_id, id)
      );
      ${tenantTable('accounts')}
      create table staff_sessions (
        tenant_id uuid not null,
        token_hash bytea not null,
        account_id uuid not null,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        primary key (tenant_id, token_hash),
        foreign key (tenant_id, account_id) references accounts (tenant_id, id)
      );
      create index staff_sessions_account on staff_sessions (tenant_id, account_id, created_at);
      ${tenantTable('staff_sessions')}`,
  },
]
