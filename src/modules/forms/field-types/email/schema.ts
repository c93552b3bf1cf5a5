import { fieldSchema } from '../field-schema.ts'

export const EmailField = fieldSchema('email', {})
