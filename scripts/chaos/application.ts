import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../bench/parts/app-process.ts'
import { projectPath } from '../../src/platform/project.ts'

const LONGEST_START_MS = 60_000

/** The application as it runs in earnest, in a process of its own on a data folder of its own. */
export class Application {
  readonly dataDir: string
  readonly #port: number
  #process: ChildProcess | undefined

  constructor(dataDir: string, port: number) {
    this.dataDir = dataDir
    this.#port = port
  }

  static async build(dataDir: string): Promise<Application> {
    const built = spawnSync(process.execPath, [projectPath('bin', 'amtsweg.mjs'), '--version'], { encoding: 'utf8' })
    if (built.status !== 0) throw new Error(built.stderr)
    return new Application(dataDir, await freePort())
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  get runs(): boolean {
    return this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null
  }

  async start(): Promise<void> {
    this.#process = spawn(process.execPath, [projectPath('dist', 'server', 'cli.js'), 'start'], {
      env: {
        ...process.env,
        AMTSWEG_DATA_DIR: this.dataDir,
        AMTSWEG_PORT: String(this.#port),
        AMTSWEG_LOG: 'silent',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
      cwd: projectPath(),
    })
    for (const deadline = Date.now() + LONGEST_START_MS; Date.now() < deadline; await sleep(50)) {
      if (!this.runs) throw new Error('the application ended while it started')
      if (await this.isHealthy()) return
    }
    throw new Error('the application did not start within a minute')
  }

  /** Whether application and database both answer. */
  async isHealthy(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/health`, { signal: AbortSignal.timeout(2000) })).ok
    } catch {
      return false
    }
  }

  async kill(): Promise<void> {
    const dying = this.#process
    if (!dying || !this.runs) return
    dying.kill('SIGKILL')
    await once(dying, 'exit')
  }

  /** Kills the database server and every process it has started, at once. */
  killDatabase(): void {
    const note = join(this.dataDir, 'postgres', 'postmaster.pid')
    if (!existsSync(note)) return
    const postmaster = Number(readFileSync(note, 'utf8').split('\n')[0])
    for (const pid of [postmaster, ...childrenOf(postmaster)]) killNow(pid)
  }

  /** Ends it, and the database too where the application died before it could. */
  async stop(): Promise<void> {
    const ending = this.#process
    if (!ending || !this.runs) return this.killDatabase()
    ending.kill('SIGINT')
    await once(ending, 'exit')
  }
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself, with its parent.
  }
}

/** Field 4 of /proc/<pid>/stat, after the name in brackets. */
const parentOf = (pid: string): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1])
  } catch {
    return 0
  }
}

const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number)
