import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPressure } from './pressure.ts'

const timed = async (work: Promise<void>): Promise<number> => {
  const from = performance.now()
  await work
  return performance.now() - from
}

test('nothing waits while few requests are under way', async () => {
  const pressure = createPressure()
  for (let i = 0; i < 3; i++) pressure.enter()
  assert.ok((await timed(pressure.calm(1000))) < 15)
})

test('work waits until the requests have left', async () => {
  const pressure = createPressure()
  for (let i = 0; i < 10; i++) pressure.enter()
  setTimeout(() => Array.from({ length: 10 }, () => pressure.leave()), 60)
  const waited = await timed(pressure.calm(5000))
  assert.ok(waited >= 50 && waited < 1000, `${waited} ms`)
})

test('but never longer than allowed', async () => {
  const pressure = createPressure()
  for (let i = 0; i < 10; i++) pressure.enter()
  const waited = await timed(pressure.calm(100))
  assert.ok(waited >= 90 && waited < 1000, `${waited} ms`)
})
