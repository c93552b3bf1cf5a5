export interface FileAnswer {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly mediaType: string
}
export interface AddressAnswer {
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly city: string
}
export interface PersonAnswer {
  readonly givenName: string
  readonly familyName: string
  readonly birthDate?: string
}
/** Dates are "2026-05-31", money is integer cents, yes-no is boolean, checkboxes are string[]. */
export type Answer =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly FileAnswer[]
  | AddressAnswer
  | PersonAnswer
  | readonly Answers[]
/** Answers by field id; a list of items under the repeat page's `list`. */
export interface Answers {
  readonly [fieldId: string]: Answer | undefined
}
