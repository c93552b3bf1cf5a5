import type { TenantId } from '../../platform/id.ts'

export type TenantKind = 'land' | 'kreis' | 'verwaltungsgemeinschaft' | 'gemeinde'

export interface PostalAddress {
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly city: string
}

/** An authority or municipality that works here. */
export interface Tenant {
  readonly id: TenantId
  /** 1–9999; the first four digits of its application numbers. */
  readonly number: number
  readonly slug: string
  /** "Stadt Neustadt an der Orla" */
  readonly name: string
  readonly kind: TenantKind
  /** Regionalschlüssel of its area, 12 digits. */
  readonly ars: string
  /** Hex colour of its header, "#1f5c8b". */
  readonly colour: string
  /** Office that signs letters: "Fachdienst Finanzen". */
  readonly senderName: string
  readonly address: PostalAddress
  readonly email: string
  readonly phone: string
  readonly openingHours: string
  /** Where a Widerspruch is lodged, in the words of the remedy text. */
  readonly remedyBody: string
}

export type NewTenant = Omit<Tenant, 'id'>
