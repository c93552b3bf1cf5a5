import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { EmbeddedError } from './embedded-error.ts'
import { clearLeftovers, findPostmaster, type Postmaster } from './pid-file.ts'
import { handOver, runAs } from './run-as.ts'
import { socketFolder } from './socket-folder.ts'

const SOCKET_PORT = 5432
const LOG_LIMIT_BYTES = 10_000_000
const LONGEST_START_MS = 120_000
/** A killed server's children need a moment to notice; until then its shared memory is in use. */
const ATTEMPTS = 20

export interface LaunchOptions {
  readonly cluster: string
  readonly logFile: string
  readonly settings: readonly string[]
}

/** Starts the server of a data folder and waits until it answers. */
export async function launch(options: LaunchOptions): Promise<Postmaster> {
  handOver(options.cluster)
  const listen = await listenSettings(options.cluster)
  for (let attempt = 1; ; attempt++) {
    clearLeftovers(options.cluster, listen.socketDir, listen.port)
    const started = await attemptLaunch(options, listen.settings)
    if (started !== undefined) return started
    const end = readFileSync(options.logFile, 'utf8').trimEnd().split('\n')
    const memoryInUse = end.slice(-5).some(line => line.includes('shared memory block'))
    if (!memoryInUse || attempt === ATTEMPTS)
      throw new EmbeddedError(`Die Datenbank startet nicht: ${end.at(-1) ?? ''} (mehr in ${options.logFile})`)
    await sleep(200)
  }
}

/** A socket that only this user can reach; Windows gets a free loopback port and a password instead. */
async function listenSettings(cluster: string): Promise<{ settings: string[]; socketDir: string; port: number }> {
  if (process.platform === 'win32') {
    const port = await freePort()
    return { settings: ['listen_addresses=127.0.0.1', `port=${port}`], socketDir: cluster, port }
  }
  const socketDir = socketFolder(cluster)
  return {
    settings: [
      'listen_addresses=',
      `port=${SOCKET_PORT}`,
      `unix_socket_directories="${socketDir}"`,
      'unix_socket_permissions=0700',
    ],
    socketDir,
    port: SOCKET_PORT,
  }
}

async function attemptLaunch(options: LaunchOptions, listen: readonly string[]): Promise<Postmaster | undefined> {
  const as = runAs()
  const args = ['-D', options.cluster, ...[...options.settings, ...listen].flatMap(setting => ['-c', setting])]
  const [command, line] = as.wrap(findBinaries().postgres, args)
  const log = openSync(options.logFile, logIsLong(options.logFile) ? 'w' : 'a', 0o600)
  const child = spawn(command, line, {
    detached: true,
    cwd: '/',
    stdio: ['ignore', log, log],
    windowsHide: true,
    ...as.identity,
  })
  closeSync(log)
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  child.once('error', () => {
    ended = true
  })
  child.unref()
  for (const deadline = Date.now() + LONGEST_START_MS; !ended && Date.now() < deadline; await sleep(10)) {
    const found = findPostmaster(options.cluster)
    if (found?.ready) return found
  }
  return undefined
}

function logIsLong(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
