import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { type FieldLogic, isText, value, wrong } from '../field-logic.ts'
import { rawText } from '../raw-text.ts'

/** One of several options: radios and selects differ only in looks. */
export function choiceLogic(field: FieldOf<'radios'> | FieldOf<'select'>, words: Words): FieldLogic<string> {
  const labels = new Map((field.options ?? []).map(option => [option.value, option.label]))
  const missing = words.choose(field)
  return {
    inputNames: [field.id],
    missing,
    parse(raw) {
      const sent = rawText(raw, field.id)
      if (sent === '') return value<string>(undefined)
      return labels.has(sent) ? value(sent) : wrong(missing)
    },
    is: isText,
    accepts: chosen => labels.has(chosen),
    format: chosen => labels.get(chosen) ?? chosen,
    toRaw: chosen => ({ [field.id]: chosen }),
    toFeel: chosen => chosen,
  }
}
