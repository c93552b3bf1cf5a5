import { type SqlMigration, sharedTable } from '../../platform/db/migrate.ts'

export const regionsMigrations: SqlMigration[] = [
  {
    name: '0030-regions-create',
    sql: `
      create extension if not exists pg_trgm;

      create table regions (
        ars text primary key check (ars ~ '^[0-9]{12}$'),
        ags text not null,
        kind text not null,
        name text not null,
        full_name text not null,
        slug text not null,
        parent_ars text,
        kreis_name text not null,
        verband_name text not null,
        seat text not null,
        postcode text not null,
        population integer not null,
        area_km2 double precision not null,
        search_key text not null,
        valid_from date not null,
        valid_to date,
        successor_ars text
      );
      comment on column regions.valid_to is 'first day on which the region no longer exists';
      create unique index regions_slug on regions (slug) where valid_to is null;
      create index regions_parent on regions (parent_ars);
      create index regions_search_key on regions using gist (search_key gist_trgm_ops (siglen = 64));
      ${sharedTable('regions')}

      create table region_postcodes (
        postcode text not null,
        ars text not null,
        primary key (postcode, ars)
      );
      create index region_postcodes_ars on region_postcodes (ars);
      ${sharedTable('region_postcodes')}

      create table region_lists (
        hash text primary key,
        source text not null,
        as_of date not null,
        laender text[] not null,
        loaded_at timestamptz not null default now()
      );
      ${sharedTable('region_lists')}`,
  },
]
