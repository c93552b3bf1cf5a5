import { Type } from 'typebox'
import { fieldSchema, latin } from '../field-schema.ts'

export const TextareaField = fieldSchema('textarea', {
  maxLength: Type.Optional(Type.Integer()),
  ...latin,
  rows: Type.Optional(Type.Integer()),
})
