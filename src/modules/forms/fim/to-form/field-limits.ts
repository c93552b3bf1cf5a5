import type { Field } from '../../domain/model.ts'
import type { XdfField } from '../xdf.ts'

export type Check = NonNullable<Field['checks']>[number]

/** "1.5" as a number; undefined for what is none. */
export const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && text.trim() !== '' && Number.isFinite(Number(text.replace(',', '.')))
    ? Number(text.replace(',', '.'))
    : undefined

/** Limits of a number field. */
export function numberLimits({ minValue, maxValue }: XdfField): { min?: number; max?: number } {
  const min = numberOf(minValue)
  const max = numberOf(maxValue)
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

/** Limits of an amount, given in euro. */
export function centLimits(field: XdfField): { minCents?: number; maxCents?: number } {
  const { min, max } = numberLimits(field)
  return {
    ...(min === undefined ? {} : { minCents: Math.ceil(Math.round(min * 1000) / 10) }),
    ...(max === undefined ? {} : { maxCents: Math.floor(Math.round(max * 1000) / 10) }),
  }
}

/** Limits as FEEL, where they are written as the type wants them. */
const feelLimits =
  (call: string, form: RegExp) =>
  ({ minValue = '', maxValue = '' }: XdfField): { min?: string; max?: string } => ({
    ...(form.test(minValue) ? { min: `${call}("${minValue}")` } : {}),
    ...(form.test(maxValue) ? { max: `${call}("${maxValue}")` } : {}),
  })
export const dateLimits = feelLimits('date', /^\d{4}-\d{2}-\d{2}$/)
export const timeLimits = feelLimits('time', /^\d{2}:\d{2}:\d{2}$/)
export const dateTimeLimits = feelLimits('date and time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/)

/** Lengths that the field's own type does not check. */
export function lengthChecks(id: string, label: string, { minLength = 0, maxLength }: XdfField, max: boolean): Check[] {
  return [
    ...(minLength > 1
      ? [
          {
            that: `string length(${id}) >= ${minLength}`,
            message: `„${label}“ muss mindestens ${minLength} Zeichen haben`,
          },
        ]
      : []),
    ...(max && maxLength !== undefined
      ? [
          {
            that: `string length(${id}) <= ${maxLength}`,
            message: `„${label}“ darf höchstens ${maxLength} Zeichen haben`,
          },
        ]
      : []),
  ]
}

/** How many answers of several may be ticked. */
export function countChecks(id: string, label: string, min: number, max: number | null, of: number): Check[] {
  return [
    ...(min > 1
      ? [{ that: `count(${id}) >= ${min}`, message: `Wählen Sie bei „${label}“ mindestens ${min} aus` }]
      : []),
    ...(max !== null && max < of
      ? [{ that: `count(${id}) <= ${max}`, message: `Wählen Sie bei „${label}“ höchstens ${max} aus` }]
      : []),
  ]
}

export const withChecks = (checks: readonly Check[]): { checks?: Check[] } =>
  checks.length === 0 ? {} : { checks: [...checks] }
