import { fieldSchema } from '../field-schema.ts'

/** Value: {street, houseNumber, postcode, city}. */
export const AddressField = fieldSchema('address', {})
