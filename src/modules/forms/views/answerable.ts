import type { FieldStates } from '../domain/engine.ts'

/** Ids of what is shown and can be answered. */
export const answerable = ({ visible, disabled }: FieldStates): readonly string[] =>
  [...visible].filter(id => !disabled.has(id))
