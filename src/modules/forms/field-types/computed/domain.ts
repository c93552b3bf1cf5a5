import type { Answer } from '../../domain/answers.ts'
import { FeelDate, formatIsoDate, parseDate } from '../../domain/feel/date.ts'
import { type FeelValue, isList } from '../../domain/feel/values.ts'
import type { FieldOf } from '../../domain/model.ts'
import type { Formats } from '../../domain/texts/words.ts'
import { isPlainDate } from '../date/domain.ts'
import { type FieldLogic, isBoolean, isFiniteNumber, isText, value } from '../field-logic.ts'

export type ComputedAnswer = string | number | boolean | readonly string[]

/** What is kept of an expression's result; contexts and mixed lists are not answers. */
export function toAnswer(result: FeelValue): ComputedAnswer | undefined {
  if (result === null) return undefined
  if (typeof result !== 'object') return result
  if (result instanceof FeelDate) return formatIsoDate(result)
  return isList(result) && result.every(isText) ? result : undefined
}

export function computedLogic(field: FieldOf<'computed'>, words: Formats): FieldLogic<ComputedAnswer> {
  return {
    inputNames: [],
    missing: '',
    parse: () => value<ComputedAnswer>(undefined),
    is: isComputed,
    format(result) {
      if (field.format === 'cents' && typeof result === 'number') return words.cents(result)
      if (field.format === 'date' && isPlainDate(result)) return words.date(result)
      return plain(result, words)
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

function plain(result: ComputedAnswer, words: Formats): string {
  if (typeof result === 'number') return words.number(result, 6)
  if (typeof result === 'boolean') return result ? words.yes : words.no
  return typeof result === 'string' ? result : result.join(', ')
}
