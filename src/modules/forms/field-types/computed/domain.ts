import { formatDate } from '../../../../platform/date.ts'
import { formatCents } from '../../../../platform/money.ts'
import type { Answer } from '../../domain/answers.ts'
import { FeelDate, formatIsoDate, parseDate } from '../../domain/feel/temporal.ts'
import { type FeelValue, isList } from '../../domain/feel/values.ts'
import type { FieldOf } from '../../domain/model.ts'
import { isPlainDate } from '../date/domain.ts'
import { type FieldLogic, isBoolean, isFiniteNumber, isText, value } from '../field-logic.ts'

export type ComputedAnswer = string | number | boolean | readonly string[]

const germanNumber = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 6 })

/** What is kept of an expression's result; contexts and mixed lists are not answers. */
export function toAnswer(result: FeelValue): ComputedAnswer | undefined {
  if (result === null) return undefined
  if (typeof result !== 'object') return result
  if (result instanceof FeelDate) return formatIsoDate(result)
  return isList(result) && result.every(isText) ? result : undefined
}

export function computedLogic(field: FieldOf<'computed'>): FieldLogic<ComputedAnswer> {
  return {
    inputNames: [],
    missing: '',
    parse: () => value<ComputedAnswer>(undefined),
    is: isComputed,
    format(result) {
      if (field.format === 'cents' && typeof result === 'number') return formatCents(result)
      if (field.format === 'date' && isPlainDate(result)) return formatDate(result)
      return plain(result)
    },
    toRaw: () => ({}),
    toFeel: result => (field.format === 'date' && isText(result) ? parseDate(result) : result),
  }
}

const isComputed = (candidate: unknown): candidate is ComputedAnswer & Answer =>
  isText(candidate) ||
  isFiniteNumber(candidate) ||
  isBoolean(candidate) ||
  (Array.isArray(candidate) && candidate.every(isText))

function plain(result: ComputedAnswer): string {
  if (typeof result === 'number') return germanNumber.format(result)
  if (typeof result === 'boolean') return result ? 'Ja' : 'Nein'
  return typeof result === 'string' ? result : result.join(', ')
}
