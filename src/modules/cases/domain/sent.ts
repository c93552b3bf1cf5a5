import type { CaseId } from './case-list.ts'

/** What every form of the desk sends along. */
export interface Sent {
  readonly id: CaseId
  /** Number of the last event when the form was shown. */
  readonly seen: number
  /** The form's own name: sent twice, it counts once. */
  readonly key: string
}
