import { type PlainDate, plainDate } from '../../../../platform/date.ts'
import type { RawValues } from '../../domain/engine/types.ts'
import type { Named, Words } from '../../domain/texts/words.ts'
import { type Parsed, value, wrong } from '../field-logic.ts'
import { rawText } from '../raw-text.ts'

export const dateInputs = (name: string): readonly string[] => [`${name}.day`, `${name}.month`, `${name}.year`]

const isNumber = (text: string, digits: number): boolean => text.length <= digits && /^\d+$/.test(text)

/** Reads the three inputs of a date; without `field` it is a date of birth. */
export function readDate(raw: RawValues, inputs: readonly string[], words: Words, field?: Named): Parsed<PlainDate> {
  const [dayInput = '', monthInput = '', yearInput = ''] = inputs
  const day = rawText(raw, dayInput).trim()
  const month = rawText(raw, monthInput).trim()
  const year = rawText(raw, yearInput).trim()
  if (day === '' && month === '' && year === '') return value<PlainDate>(undefined)
  const absent = day === '' ? 'day' : month === '' ? 'month' : year === '' ? 'year' : undefined
  if (absent) return wrong(words.datePartMissing(field, absent), absent)
  if (!isNumber(day, 2)) return wrong(words.datePartWrong(field, 'day'), 'day')
  if (!isNumber(month, 2)) return wrong(words.datePartWrong(field, 'month'), 'month')
  if (!/^\d{4}$/.test(year)) return wrong(words.datePartWrong(field, 'year'), 'year')
  const date = plainDate(Number(year), Number(month), Number(day))
  return date ? value(date) : wrong(words.noSuchDate(day, month, year), 'day')
}

/** Back into the inputs, as people write: "5", "3", "2026". */
export function dateRaw(inputs: readonly string[], date: string): RawValues {
  const [dayInput = '', monthInput = '', yearInput = ''] = inputs
  const [year = '', month = '', day = ''] = date.split('-')
  return { [dayInput]: String(Number(day)), [monthInput]: String(Number(month)), [yearInput]: year }
}
