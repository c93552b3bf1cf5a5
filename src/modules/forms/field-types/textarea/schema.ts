import { Type } from 'typebox'
import { fieldSchema } from '../field-schema.ts'

export const TextareaField = fieldSchema('textarea', {
  maxLength: Type.Optional(Type.Integer()),
  rows: Type.Optional(Type.Integer()),
})
