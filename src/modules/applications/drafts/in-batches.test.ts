import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { inBatches } from './in-batches.ts'

function recorded(run: (items: readonly number[]) => readonly number[] = items => items.map(item => item * 2)) {
  const batches: [string, readonly number[]][] = []
  const write = inBatches<string, number, number>(3, async (key, items) => {
    batches.push([key, items])
    await sleep(5)
    return run(items)
  })
  return { batches, write }
}

test('the first two go at once, what comes meanwhile goes together, never more than allowed', async () => {
  const { batches, write } = recorded()
  assert.deepEqual(await Promise.all([1, 2, 3, 4, 5, 6].map(item => write('a', item))), [2, 4, 6, 8, 10, 12])
  assert.deepEqual(batches, [
    ['a', [1]],
    ['a', [2]],
    ['a', [3, 4, 5]],
    ['a', [6]],
  ])
})

test('keys never share a batch and do not wait for each other', async () => {
  const { batches, write } = recorded()
  await Promise.all([write('a', 1), write('b', 2)])
  assert.deepEqual(batches, [
    ['a', [1]],
    ['b', [2]],
  ])
})

test('a batch that fails fails its own items; the next is written', async () => {
  const { write } = recorded(items => {
    if (items.includes(1)) throw new Error('no')
    return items
  })
  const [first, second] = await Promise.allSettled([write('a', 1), write('a', 2)])
  assert.equal(first.status, 'rejected')
  assert.deepEqual(second, { status: 'fulfilled', value: 2 })
  assert.equal(await write('a', 3), 3)
})
