import type { RawValues } from '../../domain/engine/types.ts'
import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { type FieldLogic, isText, value, wrong } from '../field-logic.ts'

function sentValues(raw: RawValues, name: string): readonly unknown[] {
  const sent: unknown = raw[name]
  return Array.isArray(sent) ? sent : sent === undefined || sent === '' ? [] : [sent]
}

/** Several options, kept in the order of the form. */
export function checkboxesLogic(field: FieldOf<'checkboxes'>, words: Words): FieldLogic<readonly string[]> {
  const labels = new Map((field.options ?? []).map(option => [option.value, option.label]))
  const min = field.minItems ?? 0
  const missing = words.choose(field)
  const tooFew = words.chooseAtLeast(field, min)
  return {
    inputNames: [field.id],
    missing,
    parse(raw) {
      const sent = sentValues(raw, field.id)
      if (sent.length === 0) return value<readonly string[]>(undefined)
      if (sent.length > labels.size || !sent.every(one => isText(one) && labels.has(one))) return wrong(missing)
      const chosen = [...labels.keys()].filter(option => sent.includes(option))
      return chosen.length < min ? wrong(tooFew) : value(chosen)
    },
    is: (candidate): candidate is readonly string[] => Array.isArray(candidate) && candidate.every(isText),
    format: chosen => chosen.map(option => labels.get(option) ?? option).join(', '),
    toRaw: chosen => ({ [field.id]: chosen }),
    toFeel: chosen => chosen,
  }
}
