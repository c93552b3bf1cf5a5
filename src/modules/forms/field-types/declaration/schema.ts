import { fieldSchema, Text } from '../field-schema.ts'

/** One box to tick; required means it must be ticked. */
export const DeclarationField = fieldSchema('declaration', { text: Text })
