import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { type FieldLogic, isText, value, wrong } from '../field-logic.ts'
import { cleanLine, rawText } from '../raw-text.ts'

/** As people write numbers: +49 (0)3641 12-34/56. */
const written = /^\+?[\d ()/.–-]+$/

/** Kept as written: a person will read it and dial. Between 5 and 15 digits (ITU-T E.164). */
export function phoneLogic(field: FieldOf<'phone'>, words: Words): FieldLogic<string> {
  return {
    inputNames: [field.id],
    missing: words.enterKnown('phone', field.inSentence),
    parse(raw) {
      const text = cleanLine(rawText(raw, field.id).slice(0, 100))
      if (text === '') return value<string>(undefined)
      const digits = text?.replace(/\D/g, '').length ?? 0
      if (text === undefined || text.length > 40 || digits < 5 || digits > 15 || !written.test(text))
        return wrong(words.notPhone)
      return value(text)
    },
    is: isText,
    format: text => text,
    toRaw: text => ({ [field.id]: text }),
    toFeel: text => text,
  }
}
