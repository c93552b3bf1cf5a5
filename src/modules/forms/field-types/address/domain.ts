import type { AddressAnswer } from '../../domain/answers.ts'
import type { FieldOf } from '../../domain/model.ts'
import { type FieldLogic, hasTexts, value, wrong } from '../field-logic.ts'
import { cleanLine, rawText } from '../raw-text.ts'
import { quoted } from '../wording.ts'

const parts = [
  { key: 'street', max: 100, missing: 'Geben Sie die Straße ein', name: 'Die Straße' },
  { key: 'houseNumber', max: 15, missing: 'Geben Sie die Hausnummer ein', name: 'Die Hausnummer' },
  { key: 'postcode', max: 5, missing: 'Geben Sie die Postleitzahl ein', name: 'Die Postleitzahl' },
  { key: 'city', max: 100, missing: 'Geben Sie den Ort ein', name: 'Der Ort' },
] as const
type Part = (typeof parts)[number]
const keys = parts.map(part => part.key)
/** German postcodes run from 01001 to 99998. */
const postcode = /^(?:0[1-9]|[1-9]\d)\d{3}$/

function problemOf({ key, max, missing, name }: Part, text: string | undefined): string | undefined {
  if (text === undefined) return `${name} enthält Zeichen, die hier nicht erlaubt sind`
  if (text === '') return missing
  if (key === 'postcode' && !postcode.test(text)) return 'Die Postleitzahl muss aus fünf Ziffern bestehen'
  return text.length > max ? `${name} darf höchstens ${max} Zeichen lang sein` : undefined
}

/** An address in Germany. */
export function addressLogic(field: FieldOf<'address'>): FieldLogic<AddressAnswer> {
  const inputs = keys.map(key => `${field.id}.${key}`)
  return {
    inputNames: inputs,
    missing: `Geben Sie bei ${quoted(field)} eine Adresse ein`,
    parse(raw) {
      const [street, houseNumber, code, city] = inputs.map(input => cleanLine(rawText(raw, input).slice(0, 500)))
      if (street === '' && houseNumber === '' && code === '' && city === '') return value<AddressAnswer>(undefined)
      const texts = { street, houseNumber, postcode: code, city }
      for (const part of parts) {
        const problem = problemOf(part, texts[part.key])
        if (problem) return wrong(problem, part.key)
      }
      return value({ street: street ?? '', houseNumber: houseNumber ?? '', postcode: code ?? '', city: city ?? '' })
    },
    is: (candidate): candidate is AddressAnswer => hasTexts(candidate, keys),
    format: address => `${address.street} ${address.houseNumber}, ${address.postcode} ${address.city}`,
    toRaw: address => Object.fromEntries(keys.map(key => [`${field.id}.${key}`, address[key]])),
    toFeel: address => new Map(keys.map(key => [key, address[key]])),
  }
}
