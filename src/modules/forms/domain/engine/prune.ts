import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm } from './compile-form.ts'

/** The answers without what is no longer asked, and without anything that the form does not know. */
export function prune(_form: CompiledForm, _answers: Answers, _s: Surroundings): Answers {
  throw new Error('not built yet')
}
