import { type SqlMigration, sharedTable } from '../../platform/db/migrate.ts'

export const formsMigrations: SqlMigration[] = [
  {
    name: '0061-forms-code-lists',
    sql: `
      create table code_lists (
        uri text not null,
        version text not null,
        name text not null,
        entries jsonb not null,
        added_at timestamptz not null default clock_timestamp(),
        primary key (uri, version)
      );
      comment on table code_lists is 'published lists of values; a version never changes, forms hold copies';
      ${sharedTable('code_lists')}`,
  },
]
