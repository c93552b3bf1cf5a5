import { type SqlMigration, sharedTable } from '../../platform/db/migrate.ts'

export const catalogueMigrations: SqlMigration[] = [
  {
    name: '0060-catalogue-create',
    sql: `
      create table leistungen (
        leika_key text primary key check (leika_key ~ '^[0-9]{14}$'),
        ozg_id text,
        name text not null,
        title text not null,
        lage text not null,
        themenfeld text not null,
        level text not null,
        office text,
        synonyms text[] not null,
        popularity smallint not null,
        teaser text not null,
        texts jsonb not null,
        search_vector tsvector not null,
        search_keys text[] not null
      );
      create index leistungen_vector on leistungen using gin (search_vector);
      create index leistungen_lage on leistungen (lage);
      ${sharedTable('leistungen')}

      create table lagen (
        slug text primary key,
        lage text not null unique,
        themenfeld text not null,
        title text not null,
        description text not null,
        position integer not null
      );
      ${sharedTable('lagen')}

      create table catalogue_words (
        stem text primary key,
        word text not null,
        documents integer not null
      );
      ${sharedTable('catalogue_words')}

      create table catalogue_lists (
        hash text primary key,
        loaded_at timestamptz not null default now()
      );
      ${sharedTable('catalogue_lists')}

      create table zustaendigkeiten (
        leika_key text not null,
        ars text not null,
        body_ars text not null,
        primary key (leika_key, ars)
      );
      comment on table zustaendigkeiten is 'exceptions: in the region ars the body body_ars does this Leistung';
      ${sharedTable('zustaendigkeiten')}

      create table offers (
        leika_key text not null,
        ars text not null,
        kind text not null,
        url text not null,
        primary key (leika_key, ars, kind)
      );
      comment on table offers is 'what can be applied for online: in the region ars and everywhere below it';
      create index offers_ars on offers (ars);
      ${sharedTable('offers')}`,
  },
  {
    name: '0113-catalogue-own-offers',
    sql: `
      create table own_offers (
        ars text not null,
        url text not null,
        title text not null,
        teaser text not null,
        authority text not null,
        primary key (ars, url)
      );
      comment on table own_offers is 'what an authority offers online that is no Leistung of the catalogue';
      ${sharedTable('own_offers')}`,
  },
]
