import { parsePlainDate } from '../../../../platform/date.ts'
import type { Answer } from '../answers.ts'
import { type FeelValue, isObject, order } from '../feel/values.ts'
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
  if (field.type !== 'date' && field.type !== 'time' && field.type !== 'date-time') return undefined
  const value = run.value(slot)
  const min = rules.min?.run(run) ?? null
  if ((order(value, min) ?? 0) < 0) return field.minMessage ?? said(min, 'tooEarly', words)
  const max = rules.max?.run(run) ?? null
  if ((order(value, max) ?? 0) > 0) return field.maxMessage ?? said(max, 'tooLate', words)
  return undefined
}

/** Limits of dates are dates, of times times: others have no order and never come here. */
function said(limit: FeelValue, key: 'tooEarly' | 'tooLate', words: Words): string {
  const text = isObject(limit) ? limit.text() : ''
  if (/^\d\d:/.test(text)) return words[`${key}Time`](words.time(text.slice(0, 5)))
  const [day = '', clock] = text.split('T')
  const date = parsePlainDate(day)
  if (!date) return text
  return clock === undefined ? words[key](date) : words[`${key}Moment`](words.dayAndTime(date, clock.slice(0, 5)))
}
