import type { CompiledForm } from './compiled.ts'
import type { FieldError, RawValues } from './types.ts'

/** Declarations that must be ticked and are not. */
export const declarationErrors = (form: CompiledForm, raw: RawValues): readonly FieldError[] =>
  form.declarations.flatMap(({ field, logic }) => {
    const parsed = logic.parse(raw, undefined)
    const ticked = parsed.ok && parsed.value === true
    return ticked || field.required === false
      ? []
      : [{ fieldId: field.id, inputName: field.id, message: logic.missing }]
  })
