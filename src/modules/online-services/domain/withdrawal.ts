/** One version of one package. */
export interface PackageVersion {
  readonly packageId: string
  readonly packageVersion: string
}

/** A version that nobody may apply with any more, and why: people read the reason. */
export interface Withdrawal {
  readonly reason: string
  readonly at: Date
}
