import { parsePlainDate } from '../../../../../platform/date.ts'
import { parseFeel } from '../../../../forms/domain/feel/parse.ts'
import { printValue } from '../../../domain/rule-words/print-rule.ts'
import { readValue } from '../../../domain/rule-words/read-parts.ts'
import type { DateUnit } from '../../../domain/rule-words/rule.ts'

const UNITS: readonly (readonly [DateUnit, RegExp, string])[] = [
  ['days', /^tage?n?$/i, 'Tage'],
  ['months', /^monate?n?$/i, 'Monate'],
  ['years', /^jahre?n?$/i, 'Jahre'],
]

/** A limit of a date as authors write it: "heute + 14 Tage", "31.12.2026"; anything else stays FEEL. */
export function dayWords(feel: string): string {
  const parsed = parseFeel(feel)
  const value = parsed.ok ? readValue(parsed.ast) : undefined
  if (value?.kind === 'date') return value.date.split('-').reverse().join('.')
  if (value?.kind !== 'today') return feel
  if (value.shift === 0) return 'heute'
  const unit = UNITS.find(([name]) => name === value.unit)?.[2] ?? ''
  return `heute ${value.shift < 0 ? '-' : '+'} ${Math.abs(value.shift)} ${unit}`
}

/** The FEEL of such words; undefined where they are neither words nor FEEL. */
export function dayFeel(words: string): string | undefined {
  const text = words.trim()
  const date = parsePlainDate(text)
  if (date) return printValue({ kind: 'date', date })
  const [, sign, amount, word = ''] = /^heute(?:\s*([+−-])\s*(\d{1,5})\s*(\p{L}+))?$/iu.exec(text) ?? []
  const unit = UNITS.find(([, pattern]) => pattern.test(word))?.[0]
  if (/^heute$/i.test(text)) return printValue({ kind: 'today', shift: 0, unit: 'days' })
  if (sign && unit) return printValue({ kind: 'today', shift: sign === '+' ? Number(amount) : -Number(amount), unit })
  return parseFeel(text).ok && !/^heute/i.test(text) ? text : undefined
}
