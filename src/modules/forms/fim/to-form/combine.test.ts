import assert from 'node:assert/strict'
import { test } from 'node:test'
import { combine } from './combine.ts'

test('what one rule requires and otherwise forbids is asked only then', () => {
  assert.deepEqual(
    combine([
      { ruleId: 'R1', action: 'required', when: 'a = "1"' },
      { ruleId: 'R1', action: 'forbidden', when: 'a != "1"' },
    ]),
    { when: 'a = "1"', required: true },
  )
})

test('of several rules that each ask for an element one is enough', () => {
  const rule = (ruleId: string, name: string) => [
    { ruleId, action: 'required' as const, when: `${name} = true` },
    { ruleId, action: 'forbidden' as const, when: `${name} != true` },
  ]
  assert.deepEqual(combine([...rule('R1', 'a'), ...rule('R2', 'b')]), { when: 'a = true or b = true', required: true })
})

test('rules that forbid under different answers all hold', () => {
  const { when } = combine([
    { ruleId: 'R1', action: 'forbidden', when: 'a = "1"' },
    { ruleId: 'R2', action: 'forbidden', when: 'a = "2"' },
    { ruleId: 'R3', action: 'required', when: 'a = "3"' },
  ])
  assert.equal(when, 'not(a = "1" or a = "2")')
})
