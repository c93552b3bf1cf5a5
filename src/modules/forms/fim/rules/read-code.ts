import type { XdfField, XdfValue } from '../xdf.ts'
import type { Scalar } from './formula.ts'
import { likeness } from './names-fit.ts'
import type { WrittenValue } from './syntax.ts'

export type ValueOutcome =
  | { readonly ok: true; readonly values: readonly Scalar[]; readonly doubt?: string }
  | { readonly ok: false; readonly doubt: string }

const YES = /^(ja|wahr|true)$/i
const NO = /^(nein|falsch|false)$/i

/** A written value in the field's type. Several values where its code list is not in the file and zeros may stand before. */
export function readCode(field: XdfField, written: WrittenValue): ValueOutcome {
  if (field.type === 'bool') return readYesNo(field, written)
  if (field.values) return fromList(field, field.values, written)
  if (field.codeList) return fromElsewhere(field.codeList.uri, written)
  if (field.type === 'num' || field.type === 'num_int' || field.type === 'num_currency') {
    const number = Number(written.text)
    return written.text !== '' && Number.isFinite(number) ? known(number) : misfit(field, written, 'keine Zahl')
  }
  if (field.type === 'text' || field.type === 'text_latin') return known(written.text)
  return misfit(field, written, 'für diesen Typ nicht vergleichbar')
}

const known = (value: Scalar): ValueOutcome => ({ ok: true, values: [value] })

const misfit = (field: XdfField, { text }: WrittenValue, what: string): ValueOutcome => ({
  ok: false,
  doubt: `„${text}“ ist bei „${field.name}“ (${field.id}) ${what}.`,
})

function readYesNo(field: XdfField, written: WrittenValue): ValueOutcome {
  if (YES.test(written.text)) return known(true)
  if (NO.test(written.text)) return known(false)
  return misfit(field, written, 'weder Ja noch Nein')
}

function fromList(field: XdfField, values: readonly XdfValue[], written: WrittenValue): ValueOutcome {
  const entry =
    values.find(({ code }) => code === written.text) ??
    only(values.filter(({ code }) => sameNumber(code, written.text))) ??
    only(values.filter(({ name }) => name.trim().toLowerCase() === written.text.toLowerCase()))
  if (!entry) return misfit(field, written, 'kein Wert der Liste')
  const { label } = written
  if (label === undefined || bestOf(values, label, entry)) return known(entry.code)
  return { ok: true, values: [entry.code], doubt: `Zum Code ${entry.code} gehört „${entry.name}“, nicht „${label}“.` }
}

/** No other entry's name is more like the label. */
function bestOf(values: readonly XdfValue[], label: string, entry: XdfValue): boolean {
  const own = likeness(label, entry.name)
  return own >= 0.5 && values.every(({ name }) => likeness(label, name) <= own)
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

const sameNumber = (a: string, b: string): boolean =>
  /^\d+$/.test(a) && /^\d+$/.test(b) && withoutZeros(a) === withoutZeros(b)

const withoutZeros = (code: string): string => code.replace(/^0+(?=\d)/, '')

function fromElsewhere(uri: string, { text }: WrittenValue): ValueOutcome {
  if (!/^(0\d*|\d{1,2})$/.test(text)) return known(text)
  return {
    ok: true,
    values: [...new Set([text, withoutZeros(text)])],
    doubt: `Die Codeliste ${uri} steht nicht in der Datei. Ob der Code „${text}“ so heißt, mit oder ohne führende Nullen, ist offen.`,
  }
}
