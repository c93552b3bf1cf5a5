import { Type } from 'typebox'
import { autocomplete, fieldSchema, latin, Text } from '../field-schema.ts'

export const TextField = fieldSchema('text', {
  ...autocomplete,
  maxLength: Type.Optional(Type.Integer()),
  ...latin,
  pattern: Type.Optional(Type.String()),
  patternMessage: Type.Optional(Text),
  width: Type.Optional(Type.Integer()),
})
