import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectPath } from '../../src/platform/project.ts'

export interface Process {
  readonly url: string
  readonly pid: number
  /** Milliseconds from the start of the process to the first page. */
  readonly startedInMs: number
  stop(): Promise<void>
}

const SERVER_CORE = '0'
export const LOAD_CORE = '1'

/** A free port on this machine. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Starts a Node program on one core and waits until `path` answers. */
export async function startPinned(
  file: readonly string[],
  env: NodeJS.ProcessEnv,
  port: number,
  path: string,
): Promise<Process> {
  const started = performance.now()
  const child = spawn('taskset', ['-c', SERVER_CORE, process.execPath, ...file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: projectPath(),
  })
  const url = `http://127.0.0.1:${port}`
  await answers(url + path, child)
  return { url, pid: child.pid ?? 0, startedInMs: performance.now() - started, stop: () => stop(child) }
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 5) {
    if (child.exitCode !== null) throw new Error(`the process ended with ${child.exitCode} before it answered`)
    try {
      const response = await fetch(url)
      await response.arrayBuffer()
      if (response.ok) return
    } catch {
      // Not listening yet.
    }
    await sleep(5)
  }
  throw new Error(`${url} did not answer within a minute`)
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise(resolve => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGINT')
  })

/** Resident memory in MB: now, and at its highest. */
export function memoryOf(pid: number): { nowMb: number; peakMb: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
  return { nowMb: read('VmRSS'), peakMb: read('VmHWM') }
}
