import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { migrateAll } from '../../migrations.ts'
import type { App } from '../app.ts'
import { fixedClock } from '../clock.ts'
import { type Config, readConfig } from '../config.ts'
import { createLogger } from '../log.ts'
import { createPressure } from '../pressure.ts'
import { type Connection, connect, type Database } from './database.ts'
import { startThrowaway } from './embedded/index.ts'
import { APP_ROLE } from './migrate.ts'

export interface TestDatabase {
  readonly app: App & { readonly clock: ReturnType<typeof fixedClock> }
  /** As the application's role, bound by row-level security. */
  readonly db: Database
  readonly pool: Connection['pool']
  /** As the owner, who sees and may do everything. */
  readonly admin: Database
  close(): Promise<void>
}

interface Source {
  readonly server: Connection
  readonly template: string
  readonly folder: string
  urlOf(database: string): string
}

let source: Promise<Source> | undefined

/** A database of its own, with every migration done: a copy of a template, in some 30 ms. */
export async function testDatabase(): Promise<TestDatabase> {
  source ??= prepare()
  const { server, template, folder, urlOf } = await source
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await sql`create database ${sql.id(name)} template ${sql.id(template)} strategy file_copy`.execute(server.db)
  const admin = open(urlOf(name))
  const { db, pool, close } = open(urlOf(name), APP_ROLE)
  const app = {
    config: testConfig(join(folder, name), urlOf(name)),
    db,
    pool,
    clock: fixedClock('2026-11-23T10:00:00Z'),
    log: createLogger('silent'),
    pressure: createPressure(),
  }
  return {
    app,
    db,
    pool,
    admin: admin.db,
    close: async () => {
      await Promise.all([close(), admin.close()])
      await sql`drop database ${sql.id(name)} with (force)`.execute(server.db)
    },
  }
}

/** A server that another setting names, or one that lives as long as this process; and the template on it. */
async function prepare(): Promise<Source> {
  const given = process.env['AMTSWEG_TEST_DATABASE_URL']
  const { url, folder } = given ? { url: given, folder: temporaryFolder() } : await startThrowaway()
  const urlOf = (database: string) => {
    const [, before = '', after = ''] = /^(\w+:\/\/[^/]*\/)[^?]*(.*)$/.exec(url) ?? []
    return `${before}${database}${after}`
  }
  const template = `template_${randomUUID().replaceAll('-', '')}`
  const server = open(url)
  await sql`create database ${sql.id(template)}`.execute(server.db)
  const owner = open(urlOf(template))
  try {
    await migrateAll(owner)
  } finally {
    await owner.close()
  }
  if (given) process.once('beforeExit', () => dropTemplate(server, template))
  return { server, template, folder, urlOf }
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amtsweg-test-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function dropTemplate(server: Connection, template: string): Promise<void> {
  await sql`drop database if exists ${sql.id(template)}`.execute(server.db)
  await server.close()
}

/** A connection that a test may forget to close without holding up the process. */
function open(url: string, role?: string): Connection {
  const connection = connect(url, { connections: 6, ...(role ? { role } : {}) })
  connection.pool.options.allowExitOnIdle = true
  return connection
}

function testConfig(dataDir: string, url: string): Config {
  mkdirSync(dataDir, { recursive: true })
  return readConfig({
    AMTSWEG_DATA_DIR: dataDir,
    AMTSWEG_LOG: 'silent',
    AMTSWEG_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    AMTSWEG_PORT: '0',
    AMTSWEG_PUBLIC_URL: 'http://localhost:3000',
    DATABASE_URL: url,
  })
}
