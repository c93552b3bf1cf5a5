import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Config } from '../platform/config.ts'
import { type Connection, connect } from '../platform/db/database.ts'
import { broken, type Finding, note, reasonOf } from './finding.ts'

type Opened = { readonly owner: Connection; close(): Promise<void> } | { readonly finding: Finding }

/** Connects as the database's owner, without changing anything. */
export async function openDatabase(config: Config): Promise<Opened> {
  try {
    return config.databaseUrl === undefined ? await openEmbedded(config) : await openServer(config.databaseUrl)
  } catch (error) {
    const where = config.databaseUrl === undefined ? `${config.dataDir}/postgres.log` : 'DATABASE_URL'
    return { finding: broken('Datenbank', `nicht erreichbar: ${reasonOf(error)}`, `Prüfen Sie ${where}.`) }
  }
}

async function openEmbedded(config: Config): Promise<Opened> {
  if (!existsSync(join(config.dataDir, 'postgres')))
    return { finding: note('Datenbank', 'noch nicht angelegt', '„npm start“ legt sie an.') }
  const { startEmbedded } = await import('../platform/db/embedded/index.ts')
  const server = await startEmbedded(config.dataDir, () => undefined)
  const owner = connect(server.url, { connections: 2 })
  return {
    owner,
    close: async () => {
      await owner.close()
      await server.stop()
    },
  }
}

async function openServer(url: string): Promise<Opened> {
  const owner = connect(url, { connections: 2 })
  try {
    await sql`select 1`.execute(owner.db)
    return { owner, close: () => owner.close() }
  } catch (error) {
    await owner.close()
    throw error
  }
}
