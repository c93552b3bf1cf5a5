import { administrationName, type Place } from '../../regions/domain/index.ts'

/** How to reach a body. What isn't known is ''. */
export interface BodyContact {
  readonly name: string
  /** Lines of the address. */
  readonly address: readonly string[]
  readonly phone: string
  readonly email: string
  readonly openingHours: string
}

interface KnownBody {
  readonly name: string
  readonly address: {
    readonly street: string
    readonly houseNumber: string
    readonly postcode: string
    readonly city: string
  }
  readonly phone: string
  readonly email: string
  readonly openingHours: string
}

/** What the body says about itself when it works here; else what is publicly known: its name and its seat's town. */
export function contactOf(body: Place, known: KnownBody | undefined): BodyContact {
  if (known) {
    const { street, houseNumber, postcode, city } = known.address
    const address = [`${street} ${houseNumber}`.trim(), `${postcode} ${city}`.trim()]
    return { name: known.name, address, phone: known.phone, email: known.email, openingHours: known.openingHours }
  }
  const town = `${body.postcode} ${body.seat}`.trim()
  return { name: administrationName(body), address: town ? [town] : [], phone: '', email: '', openingHours: '' }
}
