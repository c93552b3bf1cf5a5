import type { FieldOf } from '../../domain/model.ts'
import { type FieldLogic, isFiniteNumber, value, wrong } from '../field-logic.ts'
import { cleanLine, rawText } from '../raw-text.ts'
import { enter, quoted } from '../wording.ts'

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

export function numberLogic(field: FieldOf<'number'>): FieldLogic<number> {
  const decimals = field.decimals ?? 0
  const unit = field.unit ? ` ${field.unit}` : ''
  const shown = new Intl.NumberFormat('de-DE', { maximumFractionDigits: Math.max(decimals, 6) })
  const { min = -Infinity, max = Infinity } = field
  const notNumber = `${quoted(field)} muss eine ${decimals === 0 ? 'ganze ' : ''}Zahl sein`
  const tooSmall = `${quoted(field)} muss mindestens ${shown.format(min)}${unit} sein`
  const tooLarge = `${quoted(field)} darf höchstens ${shown.format(max)}${unit} sein`
  const places = decimals === 1 ? 'eine Nachkommastelle' : `${decimals} Nachkommastellen`
  return {
    inputNames: [field.id],
    missing: enter(field),
    parse(raw) {
      const sent = rawText(raw, field.id)
      if (sent.length > 60) return wrong(notNumber)
      const text = cleanLine(sent)?.replace(/[\s\u00a0\u202f]/g, '')
      if (text === '') return value<number>(undefined)
      const read = text === undefined ? undefined : readNumber(field.unit ? text.replace(field.unit, '') : text)
      if (!read) return wrong(notNumber)
      if (read.decimals > decimals && !Number.isInteger(read.number * 10 ** decimals))
        return wrong(decimals === 0 ? notNumber : `${quoted(field)} darf höchstens ${places} haben`)
      if (read.number < min) return wrong(tooSmall)
      return read.number > max ? wrong(tooLarge) : value(read.number)
    },
    is: isFiniteNumber,
    format: number => `${shown.format(number)}${unit}`,
    toRaw: number => ({ [field.id]: inputText(number, decimals) }),
    toFeel: number => number,
  }
}
