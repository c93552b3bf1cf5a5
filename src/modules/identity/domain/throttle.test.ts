import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressGroup, afterFailure, type Failures, pauseMs } from './throttle.ts'

const MINUTE = 60_000

test('five tries are free, then the pauses double up to a quarter of an hour', () => {
  const pauses: number[] = []
  let failures: Failures | undefined
  for (let tries = 0; tries < 13; tries++) {
    pauses.push(pauseMs(failures, 0) / 1000)
    failures = afterFailure(failures, 0)
  }
  assert.deepEqual(pauses, [0, 0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900])
})

test('a pause ends, and after an hour of peace all is forgotten', () => {
  const failures = { count: 6, lastAt: 0 }
  assert.equal(pauseMs(failures, 29_999), 1)
  assert.equal(pauseMs(failures, 30_000), 0)
  assert.deepEqual(afterFailure(failures, 61 * MINUTE), { count: 1, lastAt: 61 * MINUTE })
})

test('IPv6 addresses of one network count as one', () => {
  const cases: readonly [string, string][] = [
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ]
  for (const [ip, group] of cases) assert.equal(addressGroup(ip), group, ip)
})
