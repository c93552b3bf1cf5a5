import type { Form } from '../model.ts'
import type { FormProblem } from './types.ts'

/** A form that was checked and whose expressions are closures. Keep one per package version in memory. */
export interface CompiledForm {
  readonly source: Form
}
export type Compilation =
  | { readonly ok: true; readonly form: CompiledForm }
  | { readonly ok: false; readonly problems: readonly FormProblem[] }

/** Server only: it parses FEEL text. */
export function compileForm(_form: unknown): Compilation {
  throw new Error('not built yet')
}
