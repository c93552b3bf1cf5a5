import type { JsonObject } from '../../../platform/json.ts'
import type { Tenant } from '../../tenants/domain.ts'

const COLOUR = /^#[0-9a-f]{6}$/i

/** What stands in the head and foot of a page. */
export const senderOf = ({ name, senderName, address, phone, email, openingHours, colour }: Tenant): JsonObject => ({
  authority: name,
  office: senderName,
  address: `${address.street} ${address.houseNumber}, ${address.postcode} ${address.city}`,
  phone,
  email,
  hours: openingHours,
  colour: COLOUR.test(colour) ? colour : '#1b2430',
})
