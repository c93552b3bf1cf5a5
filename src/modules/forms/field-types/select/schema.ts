import { fieldSchema, options } from '../field-schema.ts'

/** A long list; with JavaScript one can type to search. */
export const SelectField = fieldSchema('select', options)
