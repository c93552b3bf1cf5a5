/** The differences between two versions of a package. */
export interface Changes {
  /** A sentence for each difference of the form. */
  readonly form: readonly string[]
  readonly rest: readonly string[]
  /** A form with mistakes can't be compared. */
  readonly comparable: boolean
}
