import { Type } from 'typebox'
import { fieldSchema } from '../field-schema.ts'

/** Value: {givenName, familyName, birthDate?}. */
export const PersonField = fieldSchema('person', { birthDate: Type.Optional(Type.Boolean()) })
