import { Type } from 'typebox'
import { autocomplete, fieldSchema, Text } from '../field-schema.ts'

export const TextField = fieldSchema('text', {
  ...autocomplete,
  maxLength: Type.Optional(Type.Integer()),
  pattern: Type.Optional(Type.String()),
  patternMessage: Type.Optional(Text),
  width: Type.Optional(Type.Integer()),
})
