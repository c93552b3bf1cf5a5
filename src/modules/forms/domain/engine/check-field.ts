import { parsePlainDate } from '../../../../platform/date.ts'
import type { Answer } from '../answers.ts'
import { FeelDate, formatIsoDate } from '../feel/date.ts'
import type { Words } from '../texts/words.ts'
import type { CompiledField } from './compiled.ts'
import type { Run } from './run.ts'
import type { FieldError } from './types.ts'

export const isAsked = ({ field }: CompiledField): boolean => field.type !== 'note' && field.type !== 'computed'

/** What is wrong with the value of a field that is asked and could be read. */
export function problemWith(checked: CompiledField, value: Answer | undefined, run: Run): FieldError | undefined {
  const { logic, rules } = checked
  if (value === undefined && run.asks(checked.required)) return fieldError(checked, logic.missing)
  const { forbidden, checks } = rules
  if (forbidden && value !== undefined && forbidden[0].run(run) === true) return fieldError(checked, forbidden[1])
  if (rules.min || rules.max) {
    const limit = limitProblem(checked, run)
    if (limit) return fieldError(checked, limit)
  }
  if (checks) for (const [that, message] of checks) if (that.run(run) === false) return fieldError(checked, message)
  return undefined
}

export function fieldError({ field, logic }: CompiledField, message: string, part?: string): FieldError {
  const inputName = part === undefined ? (logic.inputNames[0] ?? field.id) : `${field.id}.${part}`
  return { fieldId: field.id, inputName, message }
}

function limitProblem({ field, rules, slot, logic: { words } }: CompiledField, run: Run): string | undefined {
  const value = run.value(slot)
  if (field.type !== 'date' || !(value instanceof FeelDate)) return undefined
  const min = rules.min?.run(run) ?? null
  if (min instanceof FeelDate && value.days < min.days) return field.minMessage ?? said(min, words.tooEarly)
  const max = rules.max?.run(run) ?? null
  if (max instanceof FeelDate && value.days > max.days) return field.maxMessage ?? said(max, words.tooLate)
  return undefined
}

function said(date: FeelDate, say: Words['tooEarly']): string {
  const plain = parsePlainDate(formatIsoDate(date))
  return plain ? say(plain) : formatIsoDate(date)
}
