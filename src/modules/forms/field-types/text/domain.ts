import { extras } from '../../domain/extras.ts'
import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { type FieldLogic, isText, value, wrong } from '../field-logic.ts'
import { cleanLine, isCleanLine, lengthOf, rawText } from '../raw-text.ts'

const DEFAULT_LENGTH = 200

/** One line of text; a `pattern` must match it as a whole. */
export function textLogic(field: FieldOf<'text'>, words: Words): FieldLogic<string> {
  const max = field.maxLength ?? DEFAULT_LENGTH
  const matches = field.pattern === undefined ? undefined : extras().linearPattern(field.pattern)
  const mismatch = field.patternMessage ?? words.mismatch(field)
  const mayHold = field.characters === 'din-91379' ? extras().isDin91379 : () => true
  return {
    inputNames: [field.id],
    missing: words.enter(field),
    parse(raw) {
      const sent = rawText(raw, field.id)
      // Four times: combining marks may vanish in normalisation. Far beyond that nothing is worth cleaning.
      if (sent.length > max * 4 + 100) return wrong(words.tooLong(field, max))
      const text = cleanLine(sent)
      if (text === undefined || !mayHold(text)) return wrong(words.badCharacters(field))
      if (text === '') return value<string>(undefined)
      if (text.length > max && lengthOf(text) > max) return wrong(words.tooLong(field, max))
      return matches && !matches(text) ? wrong(mismatch) : value(text)
    },
    is: isText,
    accepts: text => text.length <= max && isCleanLine(text) && mayHold(text) && (!matches || matches(text)),
    format: text => text,
    toRaw: text => ({ [field.id]: text }),
    toFeel: text => text,
  }
}
