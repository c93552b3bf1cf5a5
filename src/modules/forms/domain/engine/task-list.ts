import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm } from './compile-form.ts'
import type { Task } from './types.ts'

export function taskList(_form: CompiledForm, _answers: Answers, _s: Surroundings): readonly Task[] {
  throw new Error('not built yet')
}
