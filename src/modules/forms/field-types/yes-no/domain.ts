import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { type FieldLogic, isBoolean, value, wrong } from '../field-logic.ts'
import { rawText } from '../raw-text.ts'

export const YES = 'ja'
export const NO = 'nein'

export function yesNoLogic(field: FieldOf<'yes-no'>, words: Words): FieldLogic<boolean> {
  const missing = words.answerYesOrNo(field)
  return {
    inputNames: [field.id],
    missing,
    parse(raw) {
      const sent = rawText(raw, field.id)
      if (sent === YES) return value(true)
      if (sent === NO) return value(false)
      return sent === '' ? value<boolean>(undefined) : wrong(missing)
    },
    is: isBoolean,
    accepts: () => true,
    format: answer => (answer ? words.yes : words.no),
    toRaw: answer => ({ [field.id]: answer ? YES : NO }),
    toFeel: answer => answer,
  }
}
