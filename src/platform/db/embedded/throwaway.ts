import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { initCluster } from './init-cluster.ts'
import { launch } from './launch.ts'
import { withLock } from './lock.ts'
import { COMMON, THROWAWAY } from './settings.ts'
import { urlOf } from './url.ts'

/** An empty cluster is made once and copied: a third of a second instead of a whole one. */
const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/amtsweg/', import.meta.url))
const NEEDED_BYTES = 2_000_000_000
const TEMPLATE = join(CACHE, 'postgres-18-de')

/**
 * A server for one process, which forgets everything. It ends when the process ends, in whatever way that
 * happens, and holds nobody up.
 */
export async function startThrowaway(): Promise<{ readonly url: string; readonly folder: string }> {
  mkdirSync(CACHE, { recursive: true })
  await withLock(join(CACHE, 'lock'), async () => {
    if (!existsSync(TEMPLATE)) await initCluster(TEMPLATE, { sync: false })
  })
  const folder = mkdtempSync(join(fastFolder(), 'amtsweg-test-'))
  const cluster = join(folder, 'postgres')
  copyFolder(TEMPLATE, cluster)
  const server = await launch({ cluster, logFile: join(folder, 'postgres.log'), settings: [...COMMON, ...THROWAWAY] })
  endWithThisProcess(server.pid, folder)
  return { url: urlOf(server, undefined), folder }
}

/** Memory instead of disk where there is enough of it: ten times faster. */
function fastFolder(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return tmpdir()
  const space = statfsSync(memory)
  return space.bavail * space.bsize > NEEDED_BYTES ? memory : tmpdir()
}

/** The system's cp clones blocks where it can and takes a tenth of Node's time. */
function copyFolder(from: string, to: string): void {
  if (spawnSync('cp', ['-a', from, to]).status === 0) return
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true, preserveTimestamps: true })
}

/** A shell that reads a pipe from this process: the pipe ends when the process does, even by kill -9. */
function endWithThisProcess(server: number, folder: string): void {
  const script =
    'cat; kill -QUIT "$1"; n=0; while [ -e "$2/postgres/postmaster.pid" ] && [ $n -lt 50 ]; do sleep 0.1; n=$((n+1)); done; rm -rf "$2"'
  const watcher = spawn('sh', ['-c', script, 'sh', String(server), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.unref()
  watcher.stdin.on('error', () => undefined)
  if ('unref' in watcher.stdin && typeof watcher.stdin.unref === 'function') watcher.stdin.unref()
}
