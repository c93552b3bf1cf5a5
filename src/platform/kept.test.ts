import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kept } from './kept.ts'

const settle = () => new Promise(resolve => setImmediate(resolve))

function world() {
  const source = { version: 'a', value: 1, reads: 0, broken: false }
  let time = 0
  const values = kept<typeof source, number>(
    {
      version: async ({ version, broken }) => {
        if (broken) throw new Error('no database')
        return version
      },
      read: async from => {
        from.reads += 1
        return from.value
      },
    },
    () => time,
  )
  return {
    source,
    values,
    wait: (ms: number) => {
      time += ms
    },
  }
}

test('is read once, however many ask at the same time', async () => {
  const { source, values } = world()
  assert.deepEqual(await Promise.all([values.of(source), values.of(source), values.of(source)]), [1, 1, 1])
  assert.equal(source.reads, 1)
})

test('is read again when its version changed, and not before that is due', async () => {
  const { source, values, wait } = world()
  await values.of(source)
  Object.assign(source, { version: 'b', value: 2 })
  assert.equal(await values.of(source), 1)
  wait(31_000)
  assert.equal(await values.of(source), 1, 'nobody waits for the new one')
  await settle()
  assert.equal(await values.of(source), 2)
})

test('is not read again while its version stays', async () => {
  const { source, values, wait } = world()
  await values.of(source)
  wait(31_000)
  await values.of(source)
  await settle()
  assert.equal(source.reads, 1)
})

test('what this process changed is read anew at once', async () => {
  const { source, values } = world()
  await values.of(source)
  source.value = 3
  values.forget(source)
  assert.equal(await values.of(source), 3)
})

test('a failed first reading is tried again; a failed look keeps what there is', async () => {
  const { source, values, wait } = world()
  source.broken = true
  await assert.rejects(values.of(source))
  source.broken = false
  assert.equal(await values.of(source), 1)
  source.broken = true
  wait(31_000)
  assert.equal(await values.of(source), 1)
  await settle()
  assert.equal(await values.of(source), 1)
})
