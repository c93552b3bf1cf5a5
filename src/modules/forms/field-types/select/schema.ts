import { Type } from 'typebox'
import { fieldSchema, Option } from '../field-schema.ts'

/** A long list; with JavaScript one can type to search. */
export const SelectField = fieldSchema('select', { options: Type.Array(Option, { minItems: 2 }) })
