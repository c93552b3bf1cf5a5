import type { FieldError } from '../../modules/forms/domain/engine/types.ts'
import type { FormValues } from './form-values.ts'

export interface Seen {
  /** Fields that the person has been in and left. */
  readonly left: ReadonlySet<string>
  /** Fields that came back from the server with a message. */
  readonly refused: ReadonlySet<string>
}

/**
 * Messages by field: only where the person has left something wrong. That a field is still empty is said when the page
 * is sent, not while someone looks around; once said, it stays until it is answered.
 */
export function toShow(
  errors: readonly FieldError[],
  { left, refused }: Seen,
  values: FormValues,
): ReadonlyMap<string, FieldError> {
  const shown = errors.filter(({ fieldId }) => refused.has(fieldId) || (left.has(fieldId) && isFilled(fieldId, values)))
  return new Map(shown.toReversed().map(error => [error.fieldId, error]))
}

/** All inputs of a field are named like it, or like it and a dot: "adresse.street". */
const isFilled = (fieldId: string, values: FormValues): boolean =>
  Object.entries(values).some(
    ([name, sent]) => (name === fieldId || name.startsWith(`${fieldId}.`)) && sent.some(value => value.trim() !== ''),
  )
