import { type PlainDate, plainDate } from '../../../../platform/date.ts'
import type { RawValues } from '../../domain/engine/types.ts'
import { type Parsed, value, wrong } from '../field-logic.ts'
import { rawText } from '../raw-text.ts'

export const dateInputs = (name: string): readonly string[] => [`${name}.day`, `${name}.month`, `${name}.year`]

const names = { day: 'der Tag', month: 'der Monat', year: 'das Jahr' } as const
const isNumber = (text: string, digits: number): boolean => text.length <= digits && /^\d+$/.test(text)

/** Reads the three inputs of a date; `what` names it at the start of a message: "„Geburtsdatum“". */
export function readDate(raw: RawValues, inputs: readonly string[], what: string): Parsed<PlainDate> {
  const [dayInput = '', monthInput = '', yearInput = ''] = inputs
  const day = rawText(raw, dayInput).trim()
  const month = rawText(raw, monthInput).trim()
  const year = rawText(raw, yearInput).trim()
  if (day === '' && month === '' && year === '') return value<PlainDate>(undefined)
  const absent = day === '' ? 'day' : month === '' ? 'month' : year === '' ? 'year' : undefined
  if (absent) return wrong(`${what}: Es fehlt ${names[absent]}`, absent)
  if (!isNumber(day, 2)) return wrong(`${what}: Der Tag muss eine Zahl von 1 bis 31 sein`, 'day')
  if (!isNumber(month, 2)) return wrong(`${what}: Der Monat muss eine Zahl von 1 bis 12 sein`, 'month')
  if (!/^\d{4}$/.test(year)) return wrong(`${what}: Das Jahr muss vier Ziffern haben`, 'year')
  const date = plainDate(Number(year), Number(month), Number(day))
  return date
    ? value(date)
    : wrong(`Das Datum ${day.padStart(2, '0')}.${month.padStart(2, '0')}.${year} gibt es nicht`, 'day')
}

/** Back into the inputs, as people write: "5", "3", "2026". */
export function dateRaw(inputs: readonly string[], date: string): RawValues {
  const [dayInput = '', monthInput = '', yearInput = ''] = inputs
  const [year = '', month = '', day = ''] = date.split('-')
  return { [dayInput]: String(Number(day)), [monthInput]: String(Number(month)), [yearInput]: year }
}
