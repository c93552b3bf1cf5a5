import { Type } from 'typebox'
import { fieldSchema, options } from '../field-schema.ts'

export const CheckboxesField = fieldSchema('checkboxes', { ...options, minItems: Type.Optional(Type.Integer()) })
