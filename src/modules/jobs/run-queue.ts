import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Runner, type RunnerOptions, run } from 'graphile-worker'
import type { Pool } from '../../platform/db/database.ts'
import type { Logger } from '../../platform/log.ts'
import { holdLiveness, releaseAbandonedJobs, releaseJobsOf } from './store.ts'

const SWEEP_EVERY_MS = 2_000
const AGAIN_AFTER_MS = 500

interface Session {
  readonly name: string
  /** Settles when the queue stopped working or its database session was lost. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/**
 * Runs the queue and starts it anew whenever the database was away. A job whose process was killed is given to the
 * next one: each running queue holds a lock in the database by its own name, and jobs taken under a name that
 * nobody holds are free again.
 */
export async function keepQueueRunning(
  pool: Pool,
  log: Logger,
  options: () => RunnerOptions,
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  let session = await startSession(pool, options())
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await session.ended
      await session.stop()
      if (stopping.signal.aborted) return
      log.warn({ queue: 'the database was away; the queue starts anew' })
      session = (await startAgain(pool, session.name, options, stopping.signal)) ?? session
    }
  })()
  const sweep = setInterval(() => void releaseAbandonedJobs(pool).catch(() => undefined), SWEEP_EVERY_MS)
  return {
    stop: async () => {
      clearInterval(sweep)
      stopping.abort()
      await session.stop()
      await running
    },
  }
}

async function startAgain(
  pool: Pool,
  before: string,
  options: () => RunnerOptions,
  stopping: AbortSignal,
): Promise<Session | undefined> {
  while (!stopping.aborted) {
    await sleep(AGAIN_AFTER_MS)
    try {
      await releaseJobsOf(pool, before)
      return await startSession(pool, options())
    } catch {
      // The database is still away.
    }
  }
  return undefined
}

async function startSession(pool: Pool, options: RunnerOptions): Promise<Session> {
  const events = new EventEmitter()
  let name = ''
  events.once('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
    name = workerPool.id
  })
  const runner: Runner = await run({ ...options, events })
  const finished = runner.promise.catch(() => undefined)
  const stopRunner = async () => {
    await runner.stop().catch(() => undefined)
    await finished
  }
  const liveness = await holdLiveness(pool, name).catch(async error => {
    await stopRunner()
    throw error
  })
  let stopped: Promise<void> | undefined
  return {
    name,
    ended: Promise.race([finished, liveness.lost]),
    stop: () => {
      stopped ??= stopRunner().then(liveness.release)
      return stopped
    },
  }
}
