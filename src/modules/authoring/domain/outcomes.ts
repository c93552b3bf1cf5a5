import type { PackageDraft } from './draft.ts'
import type { DraftFinding } from './finding.ts'

export type Gone = { readonly ok: false; readonly reason: 'gone' }
export type InReview = { readonly ok: false; readonly reason: 'in-review' }
export type Refused = { readonly ok: false; readonly reason: 'refused'; readonly message: string }
/** Somebody else changed the same thing since the author looked. */
export type Conflict = {
  readonly ok: false
  readonly reason: 'conflict'
  readonly by: string
  readonly at: Date
  /** `field.anzahl`, `page.hund`, … */
  readonly elements: readonly string[]
}

/** `merged`: others changed other things in between. */
export type SaveOutcome =
  | { readonly ok: true; readonly draft: PackageDraft; readonly merged: boolean }
  | Conflict
  | Refused
  | Gone
  | InReview

export type CreateOutcome =
  | { readonly ok: true; readonly draft: PackageDraft }
  | { readonly ok: false; readonly reason: 'id-taken' | 'wrong-id' | 'no-title' | 'unknown-package' | 'not-yours' }
  | { readonly ok: false; readonly reason: 'open-draft'; readonly draftId: string }

export type ReviewOutcome =
  | { readonly ok: true; readonly draft: PackageDraft }
  | { readonly ok: false; readonly reason: 'findings'; readonly findings: readonly DraftFinding[] }
  | { readonly ok: false; readonly reason: 'not-in-review' | 'no-comment' }
  | Gone
  | InReview

export type PublishOutcome =
  | { readonly ok: true; readonly packageId: string; readonly version: string; readonly url: string }
  | { readonly ok: false; readonly reason: 'findings'; readonly findings: readonly DraftFinding[] }
  | { readonly ok: false; readonly reason: 'own-work' | 'not-in-review' | 'slug-taken' | 'changed' }
  | { readonly ok: false; readonly reason: 'wrong-values'; readonly messages: readonly string[] }
  | Gone
