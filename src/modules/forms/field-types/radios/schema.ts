import { Type } from 'typebox'
import { fieldSchema, Option } from '../field-schema.ts'

export const RadiosField = fieldSchema('radios', { options: Type.Array(Option, { minItems: 2 }) })
