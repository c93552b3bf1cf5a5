import type { Json, JsonObject } from '../../../../../platform/json.ts'
import { parseCents } from '../../../../../platform/money.ts'
import { parseFeel } from '../../../../forms/domain/feel/parse.ts'
import { linearPattern } from '../../../../forms/domain/pattern/linear-pattern.ts'
import { dayFeel } from './day-words.ts'
import type { Property, PropertyOutcome } from './property.ts'
import { readOptions } from './read-options.ts'
import type { Raw } from './to-raw.ts'

const value = (found: Json): PropertyOutcome => ({ ok: true, value: found })
const wrong = (message: string): PropertyOutcome => ({ ok: false, message })

/** What was entered as the property's value, or what is wrong with it in a German sentence. */
export function readProperty({ control, needed, label }: Property, raw: Raw, element: JsonObject): PropertyOutcome {
  const entered = (typeof raw === 'string' ? raw : (raw[0] ?? '')).replaceAll('\r\n', '\n').trim()
  if (control.kind === 'yes') return value((entered === 'ja') === control.unless ? null : entered === 'ja')
  if (control.kind === 'several') return value(raw.length === 0 || raw === '' ? null : [raw].flat())
  if (entered === '') return needed ? wrong(`„${label}“ darf nicht leer sein.`) : value(null)
  if (entered.length > 4000) return wrong('Das ist zu lang: höchstens 4.000 Zeichen.')
  switch (control.kind) {
    case 'line':
      return value(entered.replace(/\s+/g, ' '))
    case 'text':
    case 'markdown':
      return value(entered)
    case 'choice':
      return control.choices.some(([known]) => known === entered) ? value(entered) : wrong('Das gibt es hier nicht.')
    case 'feel': {
      const parsed = parseFeel(entered)
      return parsed.ok ? value(entered) : wrong(parsed.message)
    }
    case 'pattern':
      return linearPattern(entered) ? value(entered) : wrong('Dieses Muster können wir nicht prüfen.')
    case 'day': {
      const feel = dayFeel(entered)
      return feel ? value(feel) : wrong('Schreiben Sie einen Tag: „heute“, „heute + 14 Tage“ oder „31.12.2026“.')
    }
    case 'whole':
      return readWhole(entered, control.min, control.max)
    case 'number': {
      const number = Number(entered.replaceAll('.', '').replace(',', '.'))
      return Number.isFinite(number) ? value(number) : wrong('Schreiben Sie eine Zahl, zum Beispiel 12,5.')
    }
    case 'money': {
      const cents = parseCents(entered)
      return cents === undefined ? wrong('Schreiben Sie einen Betrag, zum Beispiel 12,50.') : value(cents)
    }
    case 'megabytes': {
      const size = Number(entered.replace(',', '.'))
      return size > 0 && size <= 100 ? value(Math.round(size * 1_000_000)) : wrong('Schreiben Sie eine Zahl bis 100.')
    }
    case 'options':
      return readOptions(entered, element['options'])
    case 'prefill':
      return readPrefill(entered)
  }
}

function readWhole(entered: string, min: number, max: number): PropertyOutcome {
  const number = /^\d{1,6}$/.test(entered) ? Number(entered) : Number.NaN
  return number >= min && number <= max ? value(number) : wrong(`Schreiben Sie eine ganze Zahl von ${min} bis ${max}.`)
}

function readPrefill(entered: string): PropertyOutcome {
  if (entered === 'earlier-application') return value({ from: 'earlier-application' })
  if (entered.startsWith('account:')) return value({ from: 'account', attribute: entered.slice('account:'.length) })
  if (!entered.startsWith('=')) return wrong('Das gibt es hier nicht.')
  const formula = entered.slice(1).trim()
  const parsed = parseFeel(formula)
  return parsed.ok ? value({ from: 'value', value: formula }) : wrong(parsed.message)
}
