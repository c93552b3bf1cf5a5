import type { Expression } from '../compiled.ts'

/** Something an author should know: a sentence, and where it is. */
export interface Finding {
  /** "hunde.rasse.alter.when" */
  readonly place: string
  readonly elementId?: string
  /** A form with an error cannot be published. */
  readonly severity: 'error' | 'warning'
  readonly kind: FindingKind
  readonly message: string
}
export type FindingKind = 'type' | 'unreachable' | 'never' | 'always' | 'looks-ahead'

export const findingAt = (
  { place, elementId }: Expression,
  severity: Finding['severity'],
  kind: FindingKind,
  message: string,
): Finding => ({ place, elementId, severity, kind, message })
