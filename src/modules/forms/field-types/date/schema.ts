import { Type } from 'typebox'
import { Feel, fieldSchema, Text } from '../field-schema.ts'

/** `min` and `max` are FEEL that yields a date, e.g. `today() + duration("P14D")`. */
export const DateField = fieldSchema('date', {
  min: Type.Optional(Feel),
  max: Type.Optional(Feel),
  minMessage: Type.Optional(Text),
  maxMessage: Type.Optional(Text),
  autocomplete: Type.Optional(Type.String()),
})
