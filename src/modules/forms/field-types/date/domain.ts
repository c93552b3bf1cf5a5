import { type PlainDate, parsePlainDate } from '../../../../platform/date.ts'
import { parseDate } from '../../domain/feel/date.ts'
import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import type { FieldLogic } from '../field-logic.ts'
import { dateInputs, dateRaw, readDate } from './read-date.ts'

export const isPlainDate = (value: unknown): value is PlainDate =>
  typeof value === 'string' && parseDate(value) !== null

/** A calendar day in three inputs. `min` and `max` are expressions: the page checks them. */
export function dateLogic(field: FieldOf<'date'>, words: Words): FieldLogic<PlainDate> {
  const inputs = dateInputs(field.id)
  return {
    inputNames: inputs,
    missing: words.enter(field),
    parse: raw => readDate(raw, inputs, words, field),
    is: isPlainDate,
    accepts: date => parsePlainDate(date) !== undefined,
    format: words.date,
    toRaw: date => dateRaw(inputs, date),
    toFeel: parseDate,
  }
}
