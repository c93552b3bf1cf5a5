import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, inTenant } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { newId } from '../../platform/id.ts'
import type { JsonObject } from '../../platform/json.ts'
import { publish, startWorker } from './index.ts'

let t: TestDatabase
before(async () => {
  t = await testDatabase()
})
after(() => t.close())

async function until(done: () => boolean): Promise<void> {
  for (let waited = 0; !done() && waited < 5000; waited += 20) await sleep(20)
  assert.ok(done(), 'it did not happen within five seconds')
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
