import { fieldSchema } from '../field-schema.ts'

export const PhoneField = fieldSchema('phone', {})
