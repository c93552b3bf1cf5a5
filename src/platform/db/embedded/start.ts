import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { signIn, signOut } from './clients.ts'
import { initCluster } from './init-cluster.ts'
import { keepAlive } from './keep-alive.ts'
import { type LaunchOptions, launch } from './launch.ts'
import { withLock } from './lock.ts'
import { findPostmaster, type Postmaster } from './pid-file.ts'
import { COMMON, DURABLE } from './settings.ts'
import { stopPostmaster } from './stop.ts'
import { urlOf } from './url.ts'

export interface Embedded {
  /** For `pg`: a connection string to the socket. */
  readonly url: string
  /** Whether the server ran already. */
  readonly attached: boolean
  /** Ends the server, unless another process still uses it. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Instead of the durable ones. */
  readonly settings?: readonly string[]
}

/** The PostgreSQL server in `<dataDir>/postgres`: made when it is missing, started when it does not run. */
export async function startEmbedded(
  dataDir: string,
  log: (line: string) => void,
  options: EmbeddedOptions = {},
): Promise<Embedded> {
  const cluster = join(dataDir, 'postgres')
  const clients = join(dataDir, 'postgres.clients')
  const lock = join(dataDir, 'postgres.lock')
  const launchOptions: LaunchOptions = {
    cluster,
    logFile: join(dataDir, 'postgres.log'),
    settings: [...COMMON, ...(options.settings ?? DURABLE)],
  }
  mkdirSync(dataDir, { recursive: true })
  const password = process.platform === 'win32' ? storedPassword(dataDir) : undefined
  const { server, attached } = await withLock(lock, async () => {
    if (!existsSync(cluster)) {
      log('Lege die Datenbank an …')
      await initCluster(cluster, { sync: options.settings === undefined, ...(password ? { password } : {}) })
    }
    const running = await runningServer(cluster)
    const server = running ?? (await launch(launchOptions))
    signIn(clients)
    return { server, attached: running !== undefined }
  })
  const guard = keepAlive(
    () => withLock(lock, async () => (await runningServer(cluster)) ?? launch(launchOptions)),
    cluster,
    log,
  )
  return {
    url: urlOf(server, password),
    attached,
    stop: async () => {
      guard.end()
      await withLock(lock, async () => {
        if (!signOut(clients)) await stopPostmaster(cluster)
      })
    },
  }
}

/** A server that is just starting or stopping is waited for. */
async function runningServer(cluster: string): Promise<Postmaster | undefined> {
  for (;;) {
    const found = findPostmaster(cluster)
    if (found === undefined || found.ready) return found
    await sleep(20)
  }
}

function storedPassword(dataDir: string): string {
  const file = join(dataDir, 'postgres.password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}
