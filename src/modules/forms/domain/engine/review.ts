import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm } from './compile-form.ts'
import type { ReviewGroup } from './types.ts'

/** All answers as the person (and later the desk and the receipt) reads them: a group per section and per item. */
export function review(_form: CompiledForm, _answers: Answers, _s: Surroundings): readonly ReviewGroup[] {
  throw new Error('not built yet')
}
