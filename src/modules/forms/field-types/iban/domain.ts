import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { type FieldLogic, isText, value, wrong } from '../field-logic.ts'
import { rawText } from '../raw-text.ts'
import { ibanLength, isIbanChecksum } from './checksum.ts'

/** An account in the SEPA area, kept without spaces. */
export function ibanLogic(field: FieldOf<'iban'>, words: Words): FieldLogic<string> {
  return {
    inputNames: [field.id],
    missing: words.enterKnown('iban', field.inSentence),
    parse(raw) {
      const sent = rawText(raw, field.id)
      const iban = sent
        .slice(0, 100)
        .replace(/[\s\u00a0-]/g, '')
        .toUpperCase()
      if (iban === '') return value<string>(undefined)
      const problem = sent.length > 100 ? words.iban.tooLong : problemOf(iban, words.iban)
      return problem ? wrong(problem) : value(iban)
    },
    is: isText,
    format: inFours,
    toRaw: iban => ({ [field.id]: inFours(iban) }),
    toFeel: iban => iban,
  }
}

function problemOf(iban: string, say: Words['iban']): string | undefined {
  if (!/^[A-Z]{2}/.test(iban)) return say.country
  if (!/^[A-Z0-9]+$/.test(iban)) return say.characters
  const length = ibanLength(iban.slice(0, 2))
  if (length === undefined) return say.sepa
  if (iban.length !== length) return say.length(iban.slice(0, 2), length, iban.length)
  return isIbanChecksum(iban) ? undefined : say.checksum
}

/** "DE89 3704 0044 0532 0130 00" */
const inFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ')
