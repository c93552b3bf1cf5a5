import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { JsonObject } from '../../platform/json.ts'

export async function insertJob(
  tx: Tx,
  task: string,
  payload: JsonObject,
  options: { key?: string; runAt?: Date },
): Promise<void> {
  const { key = null, runAt = null } = options
  await sql`select enqueue_job(${task}, ${JSON.stringify(payload)}::json, ${key}, ${runAt})`.execute(tx)
}
