import type { Tx } from '../../platform/db/database.ts'
import type { TenantId } from '../../platform/id.ts'
import type { JsonObject } from '../../platform/json.ts'
import { insertJobs, type NewJob } from './store.ts'

/** Something that happened. Later modules hear of it through src/subscriptions.ts. */
export interface DomainEvent {
  readonly type: `${string}.${string}`
  readonly tenantId: TenantId
  readonly payload: JsonObject
}

export const EVENT_TASK = 'event'

/** Tells up: in the transaction of the change, so that the event exists exactly when the change does. */
export const publish = (tx: Tx, event: DomainEvent): Promise<void> => publishAll(tx, [event])

/** Many events of one transaction, with one statement. */
export const publishAll = (tx: Tx, events: readonly DomainEvent[]): Promise<void> =>
  insertJobs(
    tx,
    events.map(({ type, tenantId, payload }) => ({ task: EVENT_TASK, payload: { type, tenantId, payload } })),
  )

/** Queues one task. A `key` that is queued already is replaced, not doubled. */
export const enqueue = (
  tx: Tx,
  task: string,
  payload: JsonObject,
  options: { key?: string; runAt?: Date } = {},
): Promise<void> => insertJobs(tx, [{ task, payload, ...options }])

/** Queues several tasks with one statement. */
export const enqueueAll = (tx: Tx, jobs: readonly NewJob[]): Promise<void> => insertJobs(tx, jobs)
