import { parsePlainDate } from '../../../../platform/date.ts'
import type { Answer } from '../answers.ts'
import { FeelDate, formatIsoDate } from '../feel/temporal.ts'
import type { Words } from '../texts/words.ts'
import type { Check, CompiledField, DateLimits } from './compiled.ts'
import type { Run } from './run.ts'
import type { FieldError } from './types.ts'

/** What the rules of a page need of a field: the server and the browser run the same. */
export type CheckedField = Pick<CompiledField, 'field' | 'logic' | 'slot' | 'visible'> & {
  readonly checks: readonly { readonly that: Pick<Check['that'], 'run'>; readonly message: string }[]
  readonly limits: {
    readonly [K in keyof DateLimits]: K extends 'min' | 'max' ? Pick<Check['that'], 'run'> : string
  }
}

export const isAsked = ({ field }: CheckedField): boolean => field.type !== 'note' && field.type !== 'computed'

/** What is wrong with the value of a field that is asked and could be read. */
export function problemWith(checked: CheckedField, value: Answer | undefined, run: Run): FieldError | undefined {
  const { field, logic } = checked
  if (value === undefined && field.required !== false && isAsked(checked)) return fieldError(checked, logic.missing)
  const limit = limitProblem(checked, run)
  if (limit) return fieldError(checked, limit)
  for (const { that, message } of checked.checks) if (that.run(run) === false) return fieldError(checked, message)
  return undefined
}

export function fieldError({ field, logic }: CheckedField, message: string, part?: string): FieldError {
  const inputName = part === undefined ? (logic.inputNames[0] ?? field.id) : `${field.id}.${part}`
  return { fieldId: field.id, inputName, message }
}

function limitProblem({ limits, slot, logic: { words } }: CheckedField, run: Run): string | undefined {
  if (!limits.min && !limits.max) return undefined
  const value = run.value(slot)
  if (!(value instanceof FeelDate)) return undefined
  const min = limits.min?.run(run)
  if (min instanceof FeelDate && value.days < min.days) return limits.minMessage ?? said(min, words.tooEarly)
  const max = limits.max?.run(run)
  if (max instanceof FeelDate && value.days > max.days) return limits.maxMessage ?? said(max, words.tooLate)
  return undefined
}

function said(date: FeelDate, say: Words['tooEarly']): string {
  const plain = parsePlainDate(formatIsoDate(date))
  return plain ? say(plain) : formatIsoDate(date)
}
