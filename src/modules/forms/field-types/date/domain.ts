import { formatDate, type PlainDate } from '../../../../platform/date.ts'
import { parseDate } from '../../domain/feel/temporal.ts'
import type { FieldOf } from '../../domain/model.ts'
import type { FieldLogic } from '../field-logic.ts'
import { enter, quoted } from '../wording.ts'
import { dateInputs, dateRaw, readDate } from './read-date.ts'

export const isPlainDate = (value: unknown): value is PlainDate =>
  typeof value === 'string' && parseDate(value) !== null

/** A calendar day in three inputs. `min` and `max` are expressions: the page checks them. */
export function dateLogic(field: FieldOf<'date'>): FieldLogic<PlainDate> {
  const inputs = dateInputs(field.id)
  const what = quoted(field)
  return {
    inputNames: inputs,
    missing: enter(field),
    parse: raw => readDate(raw, inputs, what),
    is: isPlainDate,
    format: formatDate,
    toRaw: date => dateRaw(inputs, date),
    toFeel: parseDate,
  }
}
