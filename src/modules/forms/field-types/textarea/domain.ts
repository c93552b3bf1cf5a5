import type { FieldOf } from '../../domain/model.ts'
import { type FieldLogic, isText, value, wrong } from '../field-logic.ts'
import { cleanLines, lengthOf, rawText } from '../raw-text.ts'
import { badCharacters, enter, tooLong } from '../wording.ts'

const DEFAULT_LENGTH = 2000

export function textareaLogic(field: FieldOf<'textarea'>): FieldLogic<string> {
  const max = field.maxLength ?? DEFAULT_LENGTH
  return {
    inputNames: [field.id],
    missing: enter(field),
    parse(raw) {
      const sent = rawText(raw, field.id)
      if (sent.length > max * 4 + 1000) return wrong(tooLong(field, max))
      const text = cleanLines(sent)
      if (text === undefined) return wrong(badCharacters(field))
      if (text === '') return value<string>(undefined)
      const over = text.length > max ? lengthOf(text) - max : 0
      return over > 0 ? wrong(`${tooLong(field, max)}, das sind ${over} zu viel`) : value(text)
    },
    is: isText,
    format: text => text,
    toRaw: text => ({ [field.id]: text }),
    toFeel: text => text,
  }
}
