import { extras } from '../../domain/extras.ts'
import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { type FieldLogic, isText, value, wrong } from '../field-logic.ts'
import { cleanLines, isCleanLine, lengthOf, rawText } from '../raw-text.ts'

const DEFAULT_LENGTH = 2000

export function textareaLogic(field: FieldOf<'textarea'>, words: Words): FieldLogic<string> {
  const max = field.maxLength ?? DEFAULT_LENGTH
  const mayHold = field.characters === 'din-91379' ? extras().isDin91379 : () => true
  return {
    inputNames: [field.id],
    missing: words.enter(field),
    parse(raw) {
      const sent = rawText(raw, field.id)
      if (sent.length > max * 4 + 1000) return wrong(words.tooLong(field, max))
      const text = cleanLines(sent)
      if (text === undefined || !mayHold(text)) return wrong(words.badCharacters(field))
      if (text === '') return value<string>(undefined)
      const over = text.length > max ? lengthOf(text) - max : 0
      return over > 0 ? wrong(words.tooLongBy(field, max, over)) : value(text)
    },
    is: isText,
    accepts: text => text.length <= max && isCleanLine(text) && mayHold(text),
    format: text => text,
    toRaw: text => ({ [field.id]: text }),
    toFeel: text => text,
  }
}
