import type { AddressAnswer } from '../../domain/answers.ts'
import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { type FieldLogic, hasTexts, value, wrong } from '../field-logic.ts'
import { cleanLine, rawText } from '../raw-text.ts'

const parts = [
  { key: 'street', max: 100 },
  { key: 'houseNumber', max: 15 },
  { key: 'postcode', max: 5 },
  { key: 'city', max: 100 },
] as const
type Part = (typeof parts)[number]
const keys = parts.map(part => part.key)
/** German postcodes run from 01001 to 99998. */
const postcode = /^(?:0[1-9]|[1-9]\d)\d{3}$/

function problemOf({ key, max }: Part, text: string | undefined, words: Words): string | undefined {
  if (text === undefined) return words.addressCharacters(key)
  if (text === '') return words.enterAddressPart(key)
  if (key === 'postcode' && !postcode.test(text)) return words.postcodeDigits
  return text.length > max ? words.addressTooLong(key, max) : undefined
}

/** An address in Germany. */
export function addressLogic(field: FieldOf<'address'>, words: Words): FieldLogic<AddressAnswer> {
  const inputs = keys.map(key => `${field.id}.${key}`)
  return {
    inputNames: inputs,
    missing: words.enterAddress(field),
    parse(raw) {
      const [street, houseNumber, code, city] = inputs.map(input => cleanLine(rawText(raw, input).slice(0, 500)))
      if (street === '' && houseNumber === '' && code === '' && city === '') return value<AddressAnswer>(undefined)
      const texts = { street, houseNumber, postcode: code, city }
      for (const part of parts) {
        const problem = problemOf(part, texts[part.key], words)
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
