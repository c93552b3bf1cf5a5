import type { FieldOf } from '../../domain/model.ts'
import { type FieldLogic, isText, value, wrong } from '../field-logic.ts'
import { rawText } from '../raw-text.ts'
import { ibanLength, isIbanChecksum } from './checksum.ts'

/** An account in the SEPA area, kept without spaces. */
export function ibanLogic(field: FieldOf<'iban'>): FieldLogic<string> {
  return {
    inputNames: [field.id],
    missing: `Geben Sie ${field.inSentence ?? 'die IBAN'} ein`,
    parse(raw) {
      const sent = rawText(raw, field.id)
      const iban = sent
        .slice(0, 100)
        .replace(/[\s\u00a0-]/g, '')
        .toUpperCase()
      if (iban === '') return value<string>(undefined)
      const problem = sent.length > 100 ? tooLong : problemOf(iban)
      return problem ? wrong(problem) : value(iban)
    },
    is: isText,
    format: inFours,
    toRaw: iban => ({ [field.id]: inFours(iban) }),
    toFeel: iban => iban,
  }
}

const tooLong = 'Die IBAN ist zu lang'

function problemOf(iban: string): string | undefined {
  if (!/^[A-Z]{2}/.test(iban)) return 'Die IBAN muss mit einem Land beginnen, zum Beispiel DE'
  if (!/^[A-Z0-9]+$/.test(iban)) return 'Die IBAN darf nur Buchstaben und Ziffern enthalten'
  const length = ibanLength(iban.slice(0, 2))
  if (length === undefined) return 'Die IBAN muss von einem Konto im SEPA-Raum sein'
  if (iban.length !== length)
    return `Eine IBAN mit ${iban.slice(0, 2)} hat ${length} Zeichen, hier sind es ${iban.length}`
  return isIbanChecksum(iban) ? undefined : 'Die IBAN stimmt nicht, prüfen Sie die Ziffern'
}

/** "DE89 3704 0044 0532 0130 00" */
const inFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ')
