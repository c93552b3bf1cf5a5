import { sql } from 'kysely'
import type { Pool, Tx } from '../../platform/db/database.ts'
import type { JsonObject } from '../../platform/json.ts'

export interface NewJob {
  readonly task: string
  readonly payload: JsonObject
  readonly key?: string
  readonly runAt?: Date
}

export async function insertJobs(tx: Tx, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return
  const rows = jobs.map(
    ({ task, payload, key = null, runAt = null }) =>
      sql`(${task}, ${JSON.stringify(payload)}::json, ${key}::text, ${runAt}::timestamptz)`,
  )
  await sql`
    select enqueue_job(task, payload, job_key, run_at)
    from (values ${sql.join(rows)}) as new (task, payload, job_key, run_at)`.execute(tx)
}

export interface Liveness {
  /** Settles when the database session that held the lock is gone. */
  readonly lost: Promise<void>
  release(): void
}

/** The name belongs to a living process for as long as this session of the database lasts. */
export async function holdLiveness(pool: Pool, name: string): Promise<Liveness> {
  const client = await pool.connect()
  const lost = new Promise<void>(resolve => {
    client.once('error', () => resolve())
    client.once('end', () => resolve())
  })
  try {
    // A machine that was switched off keeps its session otherwise for two hours.
    await client.query('set tcp_keepalives_idle = 20; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3')
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name])
  } catch (error) {
    client.release(true)
    throw error
  }
  return { lost, release: () => client.release(true) }
}

const ABANDONED = `
  select graphile_worker.force_unlock_workers(array_agg(taken.locked_by))
  from (
    select locked_by from graphile_worker.jobs
    where locked_by is not null group by locked_by having min(locked_at) < now() - interval '3 seconds'
  ) as taken
  where pg_try_advisory_xact_lock(hashtextextended(taken.locked_by, 0))`

/** Gives back the jobs that a process took and died with. */
export const releaseAbandonedJobs = async (pool: Pool): Promise<void> => {
  await pool.query(ABANDONED)
}

/** Gives back the jobs taken under this name. */
export const releaseJobsOf = async (pool: Pool, name: string): Promise<void> => {
  await pool.query('select graphile_worker.force_unlock_workers(array[$1::text])', [name])
}
