import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { german } from '../domain/texts/german.ts'
import { logicOf } from './registry.ts'
import { fields } from './test-fields.ts'

const characters = fc.string({ unit: 'binary', maxLength: 40 })
const input = fc.oneof(
  characters,
  fc.string({ unit: fc.constantFrom('0', '1', '9', ',', '.', '-', ' ', '€'), maxLength: 12 }),
  fc.constantFrom('ja', 'nein', 'a', 'b', 'erika@beispiel.de', '03641 123456', 'DE89370400440532013000', '07806'),
  fc.integer({ min: 1, max: 2100 }).map(String),
)
for (const [name, field] of Object.entries(fields)) {
  test(`${name}: what was read is read again from its own inputs`, () => {
    const logic = logicOf(field, german)
    const raws = fc.array(fc.oneof(input, fc.array(input, { maxLength: 3 })), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(raws, inputs => {
        const raw = Object.fromEntries(logic.inputNames.map((inputName, i) => [inputName, inputs[i]]))
        const parsed = logic.parse(raw, undefined)
        if (!parsed.ok || parsed.value === undefined) return
        assert.ok(logic.is(parsed.value))
        assert.deepEqual(logic.parse(logic.toRaw(parsed.value), undefined), parsed)
        assert.notEqual(logic.format(parsed.value), '')
      }),
      { numRuns: 200 },
    )
  })
}

const stored = fc.oneof(
  input,
  fc.integer({ min: -3, max: 6000 }),
  fc.double().map(number => number + 0),
  fc.boolean(),
  fc.constant('2024-02-29'),
)
for (const [name, field] of Object.entries(fields)) {
  test(`${name}: what is accepted as it is stored would be read the same from its inputs`, () => {
    const logic = logicOf(field, german)
    fc.assert(
      fc.property(stored, value => {
        if (!logic.accepts(value)) return
        assert.deepEqual(logic.parse(logic.toRaw(value), undefined), { ok: true, value })
      }),
      { numRuns: 300 },
    )
  })
}
