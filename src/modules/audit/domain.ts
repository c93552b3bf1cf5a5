import type { JsonObject } from '../../platform/json.ts'

/** Who did it. Staff keep their name as it was on that day. */
export type Actor =
  | { readonly kind: 'applicant' }
  | { readonly kind: 'staff'; readonly id: string; readonly name: string }
  | { readonly kind: 'system' }

export interface AuditEntry {
  readonly id: string
  readonly at: Date
  readonly actor: Actor
  /** "application.submitted": module and past tense. */
  readonly event: string
  readonly subjectId: string
  readonly detail: JsonObject
}

/** What a link of the chain hashes: the same bytes for the same entry, whatever order the keys came in. */
export const canonicalEntry = (entry: AuditEntry): string =>
  JSON.stringify([
    entry.id,
    entry.at.toISOString(),
    sortedKeys(entry.actor),
    entry.event,
    entry.subjectId,
    sortedKeys(entry.detail),
  ])

const sortedKeys = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sortedKeys)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .filter(([, item]) => item !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, item]) => [key, sortedKeys(item)])
      : value
