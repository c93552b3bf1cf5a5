import { sql } from 'kysely'
import { migrateAll } from '../../src/migrations.ts'
import { searchQuery } from '../../src/modules/catalogue/domain/search-query.ts'
import { keptCatalogue } from '../../src/modules/catalogue/store/kept-catalogue.ts'
import { findRows, searchLeistungen } from '../../src/modules/catalogue/store/search-leistungen.ts'
import { replaceCatalogue } from '../../src/modules/catalogue/store/write-catalogue.ts'
import { loadRegions, placeChain } from '../../src/modules/regions/index.ts'
import { type Connection, connect, inTransaction } from '../../src/platform/db/database.ts'
import { makeCatalogue, makeQueries, pick, sequence } from '../finder-data.ts'
import type { Row } from './table.ts'

const LEISTUNGEN = 6000
const QUERIES = 800
const HITS = 20
const DATABASE = 'amtsweg_finder_bench'

/** The finder's search in a database of its own on this server: the whole catalogue, every municipality, offers. */
export async function measureFinderInDatabase(serverUrl: string, say: (line: string) => void): Promise<Row[]> {
  const server = connect(serverUrl, { connections: 1 })
  try {
    await sql`drop database if exists ${sql.id(DATABASE)} with (force)`.execute(server.db)
    await sql`create database ${sql.id(DATABASE)}`.execute(server.db)
    const bench = connect(urlOf(serverUrl), { connections: 4 })
    try {
      say(`Loading ${LEISTUNGEN} Leistungen …`)
      const names = await fill(bench)
      say('Finder in the database …')
      return await measure(bench, names)
    } finally {
      await bench.close()
      await sql`drop database ${sql.id(DATABASE)} with (force)`.execute(server.db)
    }
  } finally {
    await server.close()
  }
}

function urlOf(serverUrl: string): string {
  const [, before = '', after = ''] = /^(\w+:\/\/[^/]*\/)[^?]*(.*)$/.exec(serverUrl) ?? []
  return `${before}${DATABASE}${after}`
}

async function fill(bench: Connection): Promise<string[]> {
  await migrateAll(bench)
  await loadRegions(bench)
  const { leistungen, lagen } = makeCatalogue(LEISTUNGEN)
  await inTransaction(bench.db, tx => replaceCatalogue(tx, leistungen, lagen))
  // A quarter of all that could be online is.
  await sql`
    insert into offers (leika_key, ars, kind, url)
    select leika_key, ars, 'online', '/dienste/' || slug || '/' || leika_key
    from leistungen join regions on case level
        when 'land' then regions.kind = 'land'
        when 'kreis' then regions.kind in ('kreis', 'kreisfreie-stadt')
        else regions.kind in ('gemeinde', 'kreisfreie-stadt') end
    where left(ars, 2) = '16' and hashtext(leika_key || ars) % 4 = 0`.execute(bench.db)
  await sql`vacuum analyze`.execute(bench.db)
  return leistungen.map(leistung => leistung.name)
}

async function measure(bench: Connection, names: readonly string[]): Promise<Row[]> {
  const { rows: places } = await sql<{ ars: string }>`
    select ars from regions where left(ars, 2) = '16' and kind in ('gemeinde', 'kreisfreie-stadt')`.execute(bench.db)
  const random = sequence(5)
  const texts = makeQueries(names, QUERIES)
  const { dictionary } = await keptCatalogue(bench.pool)
  const inDatabase: number[] = []
  const whole: number[] = []
  for (const round of ['warm', 'measured'])
    for (const text of texts) {
      const { ars } = pick(places, random)
      const query = searchQuery(text, dictionary)
      const chain = (await placeChain(bench.db, ars)).map(place => place.ars)
      const started = performance.now()
      await findRows(bench.pool, query, chain, HITS)
      const found = performance.now()
      await searchLeistungen(bench, { text, ars, limit: HITS })
      if (round === 'measured') {
        inDatabase.push(found - started)
        whole.push(performance.now() - found)
      }
    }
  const what = `6,000 Leistungen × ${places.length} municipalities`
  const p95 = percentile(inDatabase, 95)
  return [
    { what: `finder: search in the database, ${what}, p50`, value: percentile(inDatabase, 50), unit: 'ms' },
    { what: `finder: search in the database, ${what}, p95`, value: p95, unit: 'ms', goal: '< 10', met: p95 < 10 },
    { what: `finder: search in the database, ${what}, p99`, value: percentile(inDatabase, 99), unit: 'ms' },
    { what: 'finder: search with the words read and mended, p95', value: percentile(whole, 95), unit: 'ms' },
  ]
}

const percentile = (values: readonly number[], share: number): number => {
  const at = Math.min(values.length - 1, Math.floor((values.length * share) / 100))
  return Math.round(100 * (values.toSorted((a, b) => a - b)[at] ?? 0)) / 100
}
