import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, inTenant } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { newId } from '../../platform/id.ts'
import type { JsonObject } from '../../platform/json.ts'
import { enqueue, publish, startWorker } from './index.ts'
import { releaseAbandonedJobs } from './store.ts'

let t: TestDatabase
before(async () => {
  t = await testDatabase()
})
after(() => t.close())

async function until(done: () => boolean): Promise<void> {
  for (let waited = 0; !done() && waited < 10_000; waited += 20) await sleep(20)
  assert.ok(done(), 'it did not happen within ten seconds')
}

test('each subscriber hears of a committed event, and of no other', async () => {
  const heard: [string, JsonObject][] = []
  const hear = (name: string) => async (_app: unknown, payload: JsonObject) => void heard.push([name, payload])
  const owner = connect(t.app.config.databaseUrl ?? '', { connections: 4 })
  const worker = await startWorker(t.app, owner.pool, {
    tasks: {},
    schedule: { 'demo.tick': { cron: '0 4 * * *', run: async () => undefined } },
    subscriptions: { 'demo.happened': { 'demo.first': hear('first'), 'demo.second': hear('second') } },
  })
  try {
    const tenantId = newId<'tenant'>()
    const rolledBack = inTenant(t.db, tenantId, async tx => {
      await publish(tx, { type: 'demo.happened', tenantId, payload: { n: 0 } })
      throw new Error('changed my mind')
    })
    await assert.rejects(rolledBack, /changed my mind/)
    await inTenant(t.db, tenantId, tx => publish(tx, { type: 'demo.happened', tenantId, payload: { n: 1 } }))
    await until(() => heard.length >= 2)
    assert.deepEqual(heard.toSorted(), [
      ['first', { tenantId, n: 1 }],
      ['second', { tenantId, n: 1 }],
    ])
  } finally {
    await worker.stop()
    await owner.close()
  }
})

test('a job whose process was killed is done by the next one; what a living process does is left alone', async () => {
  const done: string[] = []
  const { promise: slow, resolve: finish } = Promise.withResolvers<void>()
  const owner = connect(t.app.config.databaseUrl ?? '', { connections: 8 })
  const work = (name: string, wait: Promise<void>) => ({
    tasks: { 'demo.slow': async () => wait.then(() => void done.push(name)) },
    schedule: {},
    subscriptions: {},
  })
  const living = await startWorker(t.app, owner.pool, work('living', slow))
  const longAgo = `update graphile_worker._private_jobs set locked_at = now() - interval '1 hour'`
  const locked = async () =>
    (
      await owner.pool.query<{ n: number }>(
        'select count(*) as n from graphile_worker.jobs where locked_by is not null',
      )
    ).rows[0]?.n
  try {
    await inTenant(t.db, newId<'tenant'>(), tx => enqueue(tx, 'demo.slow', {}))
    for (let waited = 0; (await locked()) !== 1 && waited < 5000; waited += 20) await sleep(20)
    await owner.pool.query(longAgo)
    await releaseAbandonedJobs(owner.pool)
    assert.equal(await locked(), 1, 'it is still being worked on')
    await owner.pool.query(`${longAgo}, locked_by = 'pool-of-a-killed-process'`)
    await releaseAbandonedJobs(owner.pool)
    assert.equal(await locked(), 0)
    finish()
    await until(() => done.length > 0)
  } finally {
    finish()
    await living.stop()
    await owner.close()
  }
})

test('the queue outlives a database that was away: what was running is done, and what comes later too', async () => {
  const done = new Set<string>()
  const owner = connect(t.app.config.databaseUrl ?? '', { connections: 8 })
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`
  const worker = await startWorker(t.app, owner.pool, {
    tasks: {
      'demo.cut': async () => {
        if (!done.has('cut')) await owner.pool.query(cut)
        done.add('cut')
      },
      'demo.later': async () => void done.add('later'),
    },
    schedule: {},
    subscriptions: {},
  })
  const left = async () =>
    (await owner.pool.query<{ n: number }>('select count(*) as n from graphile_worker.jobs')).rows
  try {
    await inTenant(t.db, newId<'tenant'>(), tx => enqueue(tx, 'demo.cut', {}))
    await until(() => done.has('cut'))
    await sleep(200)
    await inTenant(t.db, newId<'tenant'>(), tx => enqueue(tx, 'demo.later', {}))
    await until(() => done.has('later'))
    for (let waited = 0; (await left())[0]?.n !== 0 && waited < 10_000; waited += 50) await sleep(50)
    assert.equal((await left())[0]?.n, 0)
  } finally {
    await worker.stop()
    await owner.close()
  }
})
