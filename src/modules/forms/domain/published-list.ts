/** A code list as published, e.g. in the XRepository. */
export interface PublishedList {
  /** Its canonical name without version: "urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:staat". */
  readonly uri: string
  readonly version: string
  readonly name: string
  readonly entries: readonly { readonly value: string; readonly label: string }[]
}
