import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
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
