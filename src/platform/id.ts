import { v7, validate } from 'uuid'

declare const brand: unique symbol
/** A UUIDv7 that names one kind of thing; two kinds can't be mixed up. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

export type TenantId = Id<'tenant'>

/** A new UUIDv7: sorts by time of creation. */
export const newId = <Kind extends string>(): Id<Kind> => v7() as Id<Kind>

/** The id when the text is a UUID, else undefined. Use it on everything that comes from a URL. */
export const parseId = <Kind extends string>(text: string): Id<Kind> | undefined =>
  validate(text) ? (text.toLowerCase() as Id<Kind>) : undefined
