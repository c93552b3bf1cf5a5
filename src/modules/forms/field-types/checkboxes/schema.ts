import { Type } from 'typebox'
import { fieldSchema, Option } from '../field-schema.ts'

export const CheckboxesField = fieldSchema('checkboxes', {
  options: Type.Array(Option, { minItems: 1 }),
  minItems: Type.Optional(Type.Integer()),
})
