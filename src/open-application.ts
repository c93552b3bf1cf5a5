import { migrateAll } from './migrations.ts'
import type { App } from './platform/app.ts'
import { systemClock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { checkServer } from './platform/db/check-server.ts'
import { type Connection, connect } from './platform/db/database.ts'
import { APP_ROLE } from './platform/db/migrate.ts'
import { createLogger } from './platform/log.ts'
import { createPressure } from './platform/pressure.ts'

export interface OpenedApplication {
  readonly app: App
  /** The connection of the database's owner, for migrations and the queue. */
  readonly owner: Connection
  close(): Promise<void>
}

/** Opens the database (the embedded one unless a server is set) and brings it to the newest shape. */
export async function openApplication(config: Config, report: (line: string) => void): Promise<OpenedApplication> {
  if (config.databaseUrl !== undefined) await checkServer(config.databaseUrl)
  const server = config.databaseUrl === undefined ? await startEmbedded(config, report) : undefined
  const url = server?.url ?? config.databaseUrl ?? ''
  const owner = connect(url, { connections: 6 })
  const asApp = connect(url, { role: APP_ROLE })
  const close = async () => {
    await Promise.all([asApp.close(), owner.close()])
    await server?.stop()
  }
  try {
    const steps = await migrateAll(owner)
    if (steps.length > 0) report(`Datenbank vorbereitet (${steps.length} Schritte).`)
    const app: App = {
      config,
      db: asApp.db,
      pool: asApp.pool,
      clock: systemClock,
      log: createLogger(config.logLevel),
      pressure: createPressure(),
    }
    return { app, owner, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function startEmbedded(config: Config, report: (line: string) => void) {
  const embedded = await import('./platform/db/embedded/index.ts')
  return embedded.startEmbedded(config.dataDir, report)
}
