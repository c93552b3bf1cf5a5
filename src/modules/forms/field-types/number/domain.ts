import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { inGerman, inLocal } from '../decimal-mark.ts'
import { type FieldLogic, isFiniteNumber, value, wrong } from '../field-logic.ts'
import { cleanLine, rawText } from '../raw-text.ts'

const MAX_DIGITS = 15
const german = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/
const english = /^-?\d+\.(\d+)$/

/** Reads "1.234,5", "1234,5" and "12.5"; "1.234" is one thousand. */
function readNumber(text: string): { readonly number: number; readonly decimals: number } | undefined {
  if (text.replace(/\D/g, '').length > MAX_DIGITS) return undefined
  const match = german.exec(text)
  if (match) return { number: Number(text.replaceAll('.', '').replace(',', '.')) + 0, decimals: match[1]?.length ?? 0 }
  const plain = english.exec(text)
  return plain ? { number: Number(text) + 0, decimals: plain[1]?.length ?? 0 } : undefined
}

/** Without grouping and exponent, with a comma: "1234,5". */
const inputText = (number: number, decimals: number): string =>
  (Math.abs(number) < 1e-5 ? number.toFixed(decimals) : String(number)).replace('.', ',')

export function numberLogic(field: FieldOf<'number'>, words: Words): FieldLogic<number> {
  const decimals = field.decimals ?? 0
  const unit = field.unit ? ` ${field.unit}` : ''
  const { min = -Infinity, max = Infinity } = field
  // From 1000 to 9999 without unit: a year, and years have no thousands.
  const isYear = decimals === 0 && unit === '' && min >= 1000 && max <= 9999
  const shown = (number: number): string =>
    isYear ? String(number) : `${words.number(number, Math.max(decimals, 6))}${unit}`
  const notNumber = words.notNumber(field, decimals === 0)
  const tooSmall = words.tooSmall(field, shown(min))
  const tooLarge = words.tooLarge(field, shown(max))
  return {
    inputNames: [field.id],
    missing: words.enter(field),
    parse(raw) {
      const sent = rawText(raw, field.id)
      if (sent.length > 60) return wrong(notNumber)
      const text = cleanLine(sent)?.replace(/[\s\u00a0\u202f]/g, '')
      if (text === '') return value<number>(undefined)
      const read =
        text === undefined ? undefined : readNumber(inGerman(field.unit ? text.replace(field.unit, '') : text, words))
      if (!read) return wrong(notNumber)
      if (read.decimals > decimals && !Number.isInteger(read.number * 10 ** decimals))
        return wrong(decimals === 0 ? notNumber : words.tooManyDecimals(field, decimals))
      if (read.number < min) return wrong(tooSmall)
      return read.number > max ? wrong(tooLarge) : value(read.number)
    },
    is: isFiniteNumber,
    accepts: number => Number.isSafeInteger(number) && number >= min && number <= max && Math.abs(number) < 1e15,
    format: shown,
    toRaw: number => ({ [field.id]: inLocal(inputText(number, decimals), words) }),
    toFeel: number => number,
  }
}
