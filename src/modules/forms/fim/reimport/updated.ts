import type { Field } from '../../domain/model.ts'

/** What the schema decides, and what it is called. */
const DECIDED: Readonly<Record<string, string>> = {
  type: 'Art des Feldes',
  options: 'Auswahl',
  codeList: 'Codeliste',
  min: 'kleinster Wert',
  max: 'größter Wert',
  minCents: 'kleinster Betrag',
  maxCents: 'größter Betrag',
  decimals: 'Nachkommastellen',
  maxLength: 'Länge',
  pattern: 'Muster',
  characters: 'Zeichen',
  maxFiles: 'Zahl der Dateien',
  maxBytes: 'Größe der Dateien',
  accept: 'Art der Dateien',
  text: 'Text',
  value: 'Wert',
  required: 'Pflichtangabe',
}

/** A field as the schema now has it, with what the author wrote about it; and what has changed, in German. */
export function updated(
  before: Field,
  next: Field,
): { readonly field: Field; readonly differences: readonly string[] } {
  const old = new Map<string, unknown>(Object.entries(before))
  const now = new Map<string, unknown>(Object.entries(next))
  const differences = Object.keys(DECIDED)
    .filter(key => JSON.stringify(old.get(key)) !== JSON.stringify(now.get(key)))
    .flatMap(key => DECIDED[key] ?? [])
  const { hint: _h, legalBasis: _l, when: _w, requiredWhen: _r, enabledWhen: _e, ...rest } = next
  const { forbidden: _f, checks: _c, prefill: _p, inSentence: _i, ...decided } = rest
  const { label, hint, legalBasis, when, requiredWhen, enabledWhen, forbidden, checks, prefill, inSentence } = before
  return {
    field: {
      ...decided,
      id: before.id,
      label,
      ...given({ hint, legalBasis, when, requiredWhen, enabledWhen, forbidden, checks, prefill, inSentence }),
    },
    differences,
  }
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without what is undefined. */
function given<T extends object>(values: T): Given<T> {
  const found: Given<T> = {}
  let key: keyof T
  for (key in values) {
    const value = values[key]
    if (isGiven(value)) found[key] = value
  }
  return found
}
const isGiven = <V>(value: V): value is Exclude<V, undefined> => value !== undefined
