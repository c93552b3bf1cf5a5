import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { decodeContext } from '../engine/rule-context.ts'
import type { RuleContext } from '../engine/types.ts'
import { FeelDate, parseDate } from './date.ts'
import { evaluateFeel } from './evaluate.ts'
import { allSignatures } from './signatures.ts'
import { toJson } from './values.ts'

const Cases = Type.Array(
  Type.Object({
    expression: Type.String(),
    context: Type.Optional(Type.Unsafe<RuleContext>(Type.Object({}))),
    result: Type.Unknown(),
  }),
)
const folder = new URL('./conformance/', import.meta.url)
const today = parseDate('2026-11-23') ?? new FeelDate(0)

for (const file of readdirSync(folder)) {
  const cases = Value.Parse(Cases, JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
  test(`${file} holds`, async t => {
    for (const { expression, context = {}, result } of cases)
      await t.test(expression, () => {
        assert.deepEqual(toJson(evaluateFeel(expression, decodeContext(context), today)), result)
      })
  })
}

test('every function has a case', () => {
  const texts = readdirSync(folder).map(file => readFileSync(new URL(file, folder), 'utf8'))
  const missing = allSignatures().filter(({ name }) => !texts.some(text => text.includes(`${name}(`)))
  assert.deepEqual(missing, [])
})
