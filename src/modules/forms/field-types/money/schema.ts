import { Type } from 'typebox'
import { fieldSchema } from '../field-schema.ts'

export const MoneyField = fieldSchema('money', {
  minCents: Type.Optional(Type.Integer()),
  maxCents: Type.Optional(Type.Integer()),
})
