import { parseCronItems, Logger as QueueLogger, runMigrations, type TaskList } from 'graphile-worker'
import type { App } from '../../platform/app.ts'
import { inTransaction, type Pool } from '../../platform/db/database.ts'
import { parseId } from '../../platform/id.ts'
import type { Json, JsonObject } from '../../platform/json.ts'
import { EVENT_TASK, enqueueAll } from './queue.ts'
import { keepQueueRunning } from './run-queue.ts'

/** Work that may run more than once: it must come out the same. Throwing means "try again later". */
export type Task = (app: App, payload: JsonObject) => Promise<void>
/** By event type, then by the name under which the subscriber's own job runs. */
export type Subscriptions = Readonly<Record<string, Readonly<Record<string, Task>>>>

/** Makes or updates the queue's tables; needs the owner's connection. */
export const prepareQueue = (ownerPool: Pool): Promise<void> => runMigrations({ pgPool: ownerPool, logger: quiet })

const quiet = new QueueLogger(() => () => undefined)

/** What runs by the clock, once for all processes. `cron` is UTC: minute, hour, day, month, weekday. */
export interface Scheduled {
  readonly cron: string
  readonly run: (app: App) => Promise<void>
}

/** Jobs share the process with requests, and requests come first; but no job waits longer than this. */
const AT_ONCE = 2
const LONGEST_WAIT_MS = 2000

export interface Work {
  readonly tasks: Readonly<Record<string, Task>>
  readonly subscriptions: Subscriptions
  readonly schedule: Readonly<Record<string, Scheduled>>
}

/** Runs jobs until stopped; a stop lets the running ones finish. */
export const startWorker = (app: App, ownerPool: Pool, work: Work): Promise<{ stop(): Promise<void> }> =>
  keepQueueRunning(ownerPool, app.log, () => ({
    pgPool: ownerPool,
    taskList: taskList(app, work),
    parsedCronItems: parseCronItems(
      Object.entries(work.schedule).map(([task, { cron }]) => ({ task, match: cron, identifier: task })),
    ),
    concurrency: AT_ONCE,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: new QueueLogger(() => (level, message) => level === 'error' && app.log.error({ queue: message })),
    // Only batches survive a database that does not answer; one by one, each ends the process with its own error.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  }))

function taskList(app: App, work: Work): TaskList {
  const all: Record<string, Task> = { ...work.tasks }
  for (const subscribers of Object.values(work.subscriptions)) Object.assign(all, subscribers)
  for (const [name, { run }] of Object.entries(work.schedule)) all[name] = run
  all[EVENT_TASK] = (running, payload) => fanOut(running, work.subscriptions, payload)
  return Object.fromEntries(
    Object.entries(all).map(([name, task]) => [
      name,
      (payload: unknown) => afterRequests(app, name, () => task(app, asObject(payload))),
    ]),
  )
}

/** One job for each subscriber, so that each is tried again on its own. */
async function fanOut(app: App, subscriptions: Subscriptions, event: JsonObject): Promise<void> {
  const { type, tenantId, payload } = event
  if (typeof type !== 'string' || typeof tenantId !== 'string' || !parseId(tenantId)) throw new Error('malformed event')
  const subscribers = subscriptions[type]
  if (!subscribers) throw new Error(`nobody is subscribed to ${type}; list it in subscriptions.ts`)
  await inTransaction(app.db, async tx => {
    const jobs = Object.keys(subscribers).map(task => ({ task, payload: { tenantId, ...asObject(payload) } }))
    await enqueueAll(tx, jobs)
  })
}

const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {})
const isObject = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

async function afterRequests({ log, pressure }: App, name: string, work: () => Promise<void>): Promise<void> {
  await pressure.calm(LONGEST_WAIT_MS)
  try {
    await work()
  } catch (error) {
    log.error(
      { task: name, error: error instanceof Error ? error.stack : String(error) },
      'job failed, will be tried again',
    )
    throw error
  }
}
