import { type SqlMigration, tenantTable } from '../../platform/db/migrate.ts'

/**
 * A draft stays after it was published or discarded, for its history. Each save is a revision with the edits that lead
 * back, so that one's own change can be undone although others went on working. `touched` finds collisions.
 */
export const authoringMigrations: SqlMigration[] = [
  {
    name: '0110-authoring-create',
    sql: `
      create table package_drafts (
        tenant_id uuid not null,
        id uuid not null,
        package_id text not null,
        title text not null,
        source jsonb not null,
        parameter_values jsonb not null,
        revision integer not null,
        based_on text,
        state text not null check (state in ('editing', 'in-review', 'published', 'discarded')),
        changed_by uuid not null,
        changed_by_name text not null,
        changed_at timestamptz not null,
        submitted_by uuid,
        submitted_by_name text,
        comment text,
        primary key (tenant_id, id)
      );
      create unique index package_drafts_open on package_drafts (tenant_id, package_id)
        where state in ('editing', 'in-review');
      ${tenantTable('package_drafts')}
      create table draft_revisions (
        tenant_id uuid not null,
        draft_id uuid not null,
        revision integer not null,
        at timestamptz not null,
        author_id uuid not null,
        author_name text not null,
        kind text not null,
        words text[] not null,
        touched text[] not null,
        edits jsonb not null,
        inverse jsonb not null,
        standing text check (standing in ('done', 'undone', 'dropped')),
        primary key (tenant_id, draft_id, revision)
      );
      ${tenantTable('draft_revisions')}
      create table draft_test_answers (
        tenant_id uuid not null,
        draft_id uuid not null,
        author_id uuid not null,
        content bytea not null,
        saved_at timestamptz not null,
        primary key (tenant_id, draft_id, author_id)
      );
      ${tenantTable('draft_test_answers')}`,
  },
]
