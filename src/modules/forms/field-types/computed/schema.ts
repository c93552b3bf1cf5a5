import { Type } from 'typebox'
import { Feel, fieldSchema } from '../field-schema.ts'

/** Never asked; `value` is FEEL. Shown when `show` is true. `format` says how to print it. */
export const ComputedField = fieldSchema('computed', {
  value: Feel,
  show: Type.Optional(Type.Boolean()),
  format: Type.Optional(
    Type.Union([Type.Literal('number'), Type.Literal('cents'), Type.Literal('date'), Type.Literal('text')]),
  ),
})
