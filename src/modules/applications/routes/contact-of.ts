import type { Tenant } from '../../tenants/index.ts'
import type { AuthorityContact } from '../views/contact.tsx'

/** Who to ask, as the pages show it. */
export const contactOf = ({ name, address, phone, email, openingHours }: Tenant): AuthorityContact => ({
  name,
  street: `${address.street} ${address.houseNumber}`,
  town: `${address.postcode} ${address.city}`,
  phone,
  email,
  openingHours,
})
