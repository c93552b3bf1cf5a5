import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { seal, unseal } from './seal.ts'

const key = randomBytes(32)

test('what was sealed opens again, with the same key and for the same row alone', () => {
  const sealed = seal(key, 'application:1', 'Erika Mustermann')
  assert.equal(unseal(key, 'application:1', sealed).toString(), 'Erika Mustermann')
  assert.throws(() => unseal(key, 'application:2', sealed))
  assert.throws(() => unseal(randomBytes(32), 'application:1', sealed))
})

test('a single changed bit is noticed, wherever it is', () => {
  const sealed = seal(key, 'x', 'geheim')
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    assert.throws(() => unseal(key, 'x', changed), `byte ${at}`)
  }
})

test('the same text is never sealed the same way', () => {
  assert.notDeepEqual(seal(key, 'x', 'geheim'), seal(key, 'x', 'geheim'))
})
