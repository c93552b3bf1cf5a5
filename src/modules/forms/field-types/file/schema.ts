import { Type } from 'typebox'
import { fieldSchema } from '../field-schema.ts'

/** Value: FileAnswer[]. */
export const FileField = fieldSchema('file', {
  maxFiles: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
  maxBytes: Type.Optional(Type.Integer()),
  accept: Type.Optional(
    Type.Array(Type.Union([Type.Literal('application/pdf'), Type.Literal('image/jpeg'), Type.Literal('image/png')])),
  ),
})
