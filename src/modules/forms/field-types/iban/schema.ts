import { fieldSchema } from '../field-schema.ts'

export const IbanField = fieldSchema('iban', {})
