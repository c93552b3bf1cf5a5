import type { FieldOf } from '../../domain/model.ts'
import { type FieldLogic, value } from '../field-logic.ts'

/** Text between the fields: asks nothing and answers nothing. */
export const noteLogic = (_field: FieldOf<'note'>): FieldLogic<never> => ({
  inputNames: [],
  missing: '',
  parse: () => value<never>(undefined),
  is: (_candidate): _candidate is never => false,
  format: () => '',
  toRaw: () => ({}),
  toFeel: () => null,
})
