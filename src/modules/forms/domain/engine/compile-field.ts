import { logicOf } from '../../field-types/registry.ts'
import type { Field } from '../model.ts'
import type { ExpressionCompiler } from './compile-expression.ts'
import type { CompiledField, DateLimits } from './compiled.ts'
import { fieldEntry } from './field-entry.ts'
import type { SlotTable } from './slot-table.ts'

export function compileField(
  field: Field,
  owner: number,
  around: number,
  place: string,
  table: SlotTable,
  expressions: ExpressionCompiler,
): CompiledField {
  const when = expressions.maybe(field.when, `${place}.when`)
  const visible = table.condition(owner, around, when)
  const checks = (field.checks ?? []).map(({ that, message }, i) => ({
    that: expressions.compile(that, `${place}.checks.${i}`),
    message,
  }))
  const value = field.type === 'computed' ? expressions.compile(field.value, `${place}.value`) : undefined
  const logic = logicOf(field, expressions.words)
  const slot = table.define(field.id, { owner, read: fieldEntry(field.id, logic, visible, value?.run) })
  return { field, logic, slot, visible, when, checks, limits: dateLimits(field, place, expressions), value }
}

function dateLimits(field: Field, place: string, expressions: ExpressionCompiler): DateLimits {
  if (field.type !== 'date') return {}
  const { min, max, minMessage, maxMessage } = field
  return {
    ...(min === undefined ? {} : { min: expressions.compile(min, `${place}.min`) }),
    ...(max === undefined ? {} : { max: expressions.compile(max, `${place}.max`) }),
    ...(minMessage === undefined ? {} : { minMessage }),
    ...(maxMessage === undefined ? {} : { maxMessage }),
  }
}
