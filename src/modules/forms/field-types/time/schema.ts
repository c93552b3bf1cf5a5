import { Type } from 'typebox'
import { Feel, fieldSchema, Text } from '../field-schema.ts'

/** `min` and `max` are FEEL that yields a time, e.g. `time("07:00:00")`. */
export const TimeField = fieldSchema('time', {
  min: Type.Optional(Feel),
  max: Type.Optional(Feel),
  minMessage: Type.Optional(Text),
  maxMessage: Type.Optional(Text),
})
