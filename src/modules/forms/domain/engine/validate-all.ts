import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm } from './compile-form.ts'
import type { FormOutcome } from './types.ts'

/** Checks everything before submission; the answers come back pruned, with computed fields. */
export function validateAll(_form: CompiledForm, _answers: Answers, _s: Surroundings): FormOutcome {
  throw new Error('not built yet')
}
