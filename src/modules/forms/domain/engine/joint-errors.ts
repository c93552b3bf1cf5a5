import { fieldError, isAsked } from './check-field.ts'
import type { CompiledField, JointRules } from './compiled.ts'
import type { Run } from './run.ts'
import type { FieldError } from './types.ts'

/** The messages of fields, groups and the page as they stand on it. */
export function withJointErrors(
  fields: readonly CompiledField[],
  joint: readonly JointRules[],
  errors: readonly FieldError[],
  run: Run,
): readonly FieldError[] {
  const found = joint.flatMap(rules => jointError(rules, run) ?? [])
  return merged(fields, errors, found)
}

/**
 * Puts the messages of groups and of the page to those of the fields, each at the first question it is about,
 * in the order of the page. A question that has a message of its own keeps it: first that is put right.
 */
export function merged(
  fields: readonly CompiledField[],
  errors: readonly FieldError[],
  joint: readonly FieldError[],
): readonly FieldError[] {
  const added = joint.filter(
    (error, i) =>
      !errors.some(({ fieldId }) => fieldId === error.fieldId) &&
      joint.findIndex(({ fieldId }) => fieldId === error.fieldId) === i,
  )
  if (added.length === 0) return errors
  const position = new Map(fields.map(({ field }, i) => [field.id, i]))
  const at = ({ fieldId }: FieldError): number => position.get(fieldId) ?? 0
  return [...errors, ...added].sort((a, b) => at(a) - at(b))
}

export function jointError({ visible, forbidden, checks, fields }: JointRules, run: Run): FieldError | undefined {
  if (!run.asks(visible)) return undefined
  const questions = fields.filter(field => isAsked(field) && run.asks(field.asked))
  const [first] = questions
  if (!first) return undefined
  const answered = forbidden && questions.find(({ slot }) => run.value(slot) !== null)
  if (answered && forbidden[0].run(run) === true) return fieldError(answered, forbidden[1])
  for (const [that, message] of checks ?? []) if (that.run(run) === false) return fieldError(first, message)
  return undefined
}
