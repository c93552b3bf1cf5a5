import { Type } from 'typebox'
import { fieldSchema } from '../field-schema.ts'

export const NumberField = fieldSchema('number', {
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
  decimals: Type.Optional(Type.Integer({ minimum: 0, maximum: 6 })),
  unit: Type.Optional(Type.String()),
})
