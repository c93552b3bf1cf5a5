import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Compile } from 'typebox/compile'
import { Form } from '../model.ts'
import { checkShape } from './check-shape.ts'
import { nestedForm } from './nested-form.ts'
import { sampleForm } from './sample-form.ts'

/** Every way to leave something out, to add something, or to put a wrong value somewhere, one at a time. */
function* damaged(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    yield []
    for (const [i, inner] of value.entries()) for (const other of damaged(inner)) yield value.with(i, other)
    return
  }
  yield 7
  if (typeof value !== 'object' || value === null) return
  yield { ...value, fremd: 'x' }
  for (const [key, inner] of Object.entries(value)) {
    const { [key]: _, ...rest }: Record<string, unknown> = { ...value }
    yield rest
    for (const other of damaged(inner)) yield { ...value, [key]: other }
  }
}

test('checking level by level finds what checking the whole schema finds', () => {
  const whole = Compile(Form)
  for (const form of [nestedForm, sampleForm]) assert.ok(checkShape(form).ok && whole.Check(form))
  let seen = 0
  for (const candidate of damaged(nestedForm)) {
    seen++
    assert.equal(checkShape(candidate).ok, whole.Check(candidate), JSON.stringify(candidate))
  }
  assert.ok(seen > 300)
})
