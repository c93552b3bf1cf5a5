import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { findPostmaster } from './pid-file.ts'
import { isPostgres } from './process-mark.ts'

const PATIENCE_MS = 30_000

/** Ends the server of a data folder: open work is rolled back, everything committed is written, then it goes. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const running = findPostmaster(cluster)
  if (running === undefined) return
  if (process.platform === 'win32') {
    spawnSync(findBinaries().pgCtl, ['stop', '-D', cluster, '-m', 'fast'], { windowsHide: true })
    return
  }
  signal(running.pid, 'SIGINT')
  for (const deadline = Date.now() + PATIENCE_MS; isPostgres(running.pid); await sleep(10))
    if (Date.now() > deadline) return signal(running.pid, 'SIGQUIT')
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (isPostgres(pid)) throw error
  }
}
