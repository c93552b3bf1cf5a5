import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { type FieldLogic, value } from '../field-logic.ts'
import { rawText } from '../raw-text.ts'
import { YES } from '../yes-no/domain.ts'

/** Ticked is true; not ticked is no answer. */
export const declarationLogic = (field: FieldOf<'declaration'>, words: Words): FieldLogic<true> => ({
  inputNames: [field.id],
  missing: words.confirm(field),
  parse: raw => value<true>(rawText(raw, field.id) === YES ? true : undefined),
  is: (candidate): candidate is true => candidate === true,
  accepts: () => true,
  format: () => words.yes,
  toRaw: () => ({ [field.id]: YES }),
  toFeel: ticked => ticked,
})
