/** A line that people read: "Rasse", "Pudel". */
export interface NotedAnswer {
  readonly label: string
  readonly text: string
}

/** The draft went on with another version of the form. */
export interface LiftNote {
  readonly from: string
  readonly to: string
  /** ISO instant. */
  readonly at: string
  /** What changed for this person, in sentences. */
  readonly changes: readonly string[]
  /** Why the version before can no longer be used. */
  readonly withdrawn?: string
  /** Whether a page has shown it. */
  readonly told: boolean
}

/** Answers that came from an earlier application. */
export interface TakeoverNote {
  /** Drawn when the choice was shown: the second click is known by it. */
  readonly id: string
  /** ISO instant. */
  readonly at: string
  /** "Antrag 0042 8391 5027 vom 3. Mai 2026" */
  readonly from: string
  readonly labels: readonly string[]
  /** Whether the overview has shown it. */
  readonly told: boolean
}

/** What a draft remembers besides its answers, sealed with them. */
export interface DraftNotes {
  readonly lifted?: LiftNote
  /** What no longer had a place in the form, kept to read. */
  readonly leftBehind?: readonly NotedAnswer[]
  readonly takeovers?: readonly TakeoverNote[]
}
