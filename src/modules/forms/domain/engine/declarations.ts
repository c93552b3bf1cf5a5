import type { CompiledForm } from './compile-form.ts'
import type { FieldError, RawValues } from './types.ts'

/** Declarations that are not ticked. */
export function declarationErrors(_form: CompiledForm, _raw: RawValues): readonly FieldError[] {
  throw new Error('not built yet')
}
