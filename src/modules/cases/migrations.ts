import { type SqlMigration, tenantTable } from '../../platform/db/migrate.ts'

/**
 * `cases` is the line that the desk lists, kept beside the events. `search_keys` are keyed hashes of the beginnings of
 * the applicant's names, so that the name itself stays sealed. `case_counts` spreads each count over slots, so that
 * cases that arrive at the same time do not wait for each other.
 */
export const casesMigrations: SqlMigration[] = [
  {
    name: '0100-cases-create',
    sql: `
      create table case_events (
        tenant_id uuid not null,
        case_id uuid not null,
        seq integer not null,
        at timestamptz not null,
        actor jsonb not null,
        key text not null,
        event jsonb not null,
        sealed_text bytea,
        primary key (tenant_id, case_id, seq)
      );
      ${tenantTable('case_events')}
      create table cases (
        tenant_id uuid not null,
        id uuid not null,
        seq integer not null,
        number text not null,
        service_id uuid not null,
        service_title text not null,
        applicant bytea not null,
        search_keys text[] not null,
        state text not null,
        assignee_id uuid,
        assignee_name text,
        received_at timestamptz not null,
        last_activity_at timestamptz not null,
        has_news boolean not null,
        primary key (tenant_id, id)
      ) with (fillfactor = 80);
      create index cases_received on cases (tenant_id, state, received_at, id);
      create index cases_activity on cases (tenant_id, state, last_activity_at, id);
      create index cases_assignee on cases (tenant_id, assignee_id, state, received_at, id);
      create index cases_number on cases (tenant_id, number);
      create index cases_search on cases using gin (search_keys);
      ${tenantTable('cases')}
      create table case_counts (
        tenant_id uuid not null,
        service_id uuid not null,
        state text not null,
        slot smallint not null,
        service_title text not null,
        cases bigint not null,
        primary key (tenant_id, service_id, state, slot)
      ) with (fillfactor = 60);
      ${tenantTable('case_counts')}`,
  },
]
