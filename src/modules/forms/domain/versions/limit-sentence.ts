import type { Json } from '../../../../platform/json.ts'
import { formatCents } from '../../../../platform/money.ts'
import type { FormChange } from './form-change.ts'

type LimitChange = Extract<FormChange, { property: string }>

const number = new Intl.NumberFormat('de-DE')
const count = (value: Json): string => (typeof value === 'number' ? number.format(value) : String(value))
const cents = (value: Json): string => (typeof value === 'number' ? formatCents(value) : String(value))
const megabytes = (value: Json): string =>
  typeof value === 'number' ? `${number.format(Math.round(value / 104_857.6) / 10)} MB` : String(value)

/** What may be answered now: before and after the value. */
const LIMITS: Readonly<Record<string, readonly [before: string, after: string, (value: Json) => string]>> = {
  maxLength: ['sind höchstens', ' Zeichen erlaubt', count],
  min: ['ist der kleinste Wert', '', count],
  max: ['ist der größte Wert', '', count],
  minCents: ['ist der kleinste Betrag', '', cents],
  maxCents: ['ist der größte Betrag', '', cents],
  decimals: ['sind', ' Nachkommastellen erlaubt', count],
  minItems: ['sind mindestens', ' Antworten nötig', count],
  maxFiles: ['sind höchstens', ' Dateien erlaubt', count],
  maxBytes: ['darf eine Datei höchstens', ' groß sein', megabytes],
}

/** "Bei „Begründung“ sind höchstens 400 Zeichen erlaubt, bisher 500." */
export function limitSentence({ of, property, from, to }: LimitChange): string {
  const words = LIMITS[property]
  const isRule = typeof from === 'string' || typeof to === 'string'
  if (words && !isRule && to !== undefined) {
    const [before, after, show] = words
    return `Bei „${of.label}“ ${before} ${show(to)}${after}${from === undefined ? '' : `, bisher ${show(from)}`}.`
  }
  if (to === undefined) return `Bei „${of.label}“ entfällt eine Grenze für die Antwort.`
  return `Bei „${of.label}“ gilt eine andere Grenze für die Antwort.`
}
