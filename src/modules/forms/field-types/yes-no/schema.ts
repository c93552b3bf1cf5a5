import { fieldSchema } from '../field-schema.ts'

export const YesNoField = fieldSchema('yes-no', {})
