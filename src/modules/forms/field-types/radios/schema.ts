import { fieldSchema, options } from '../field-schema.ts'

export const RadiosField = fieldSchema('radios', options)
