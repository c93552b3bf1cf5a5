import { Type } from 'typebox'
import { Feel, fieldSchema, Text } from '../field-schema.ts'

/** `min` and `max` are FEEL that yields a date and time, e.g. `date and time(today(), time("18:00:00"))`. */
export const DateTimeField = fieldSchema('date-time', {
  min: Type.Optional(Feel),
  max: Type.Optional(Feel),
  minMessage: Type.Optional(Text),
  maxMessage: Type.Optional(Text),
})
