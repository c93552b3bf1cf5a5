import type { Id, TenantId } from '../../../platform/id.ts'
import type { Json, JsonObject } from '../../../platform/json.ts'
import type { Edit } from '../../forms/domain/edit/edit.ts'
import type { Staff } from '../../identity/domain/staff.ts'
import type { ServicePackage } from '../../online-services/domain/package.ts'

export type DraftId = Id<'package-draft'>

/** A package while it is being worked on. Its form is JSON and may be unfinished. */
export interface PackageDraft {
  readonly id: DraftId
  readonly tenantId: TenantId
  readonly packageId: string
  readonly title: string
  readonly source: DraftSource
  /** Counts the saves. */
  readonly revision: number
  /** The published version that it began with. */
  readonly basedOn: string | undefined
  readonly state: 'editing' | 'in-review'
  readonly changedBy: string
  readonly changedById: string
  readonly changedAt: Date
  /** Who handed it in for review, while it is there. */
  readonly submittedBy: { readonly id: string; readonly name: string } | undefined
  /** What the reviewer wrote when it was sent back. */
  readonly comment: string | undefined
}

export type DraftSource = Omit<ServicePackage, 'form'> & { readonly form: JsonObject }

/** A line of the list of drafts, without the form. */
export type DraftLine = Omit<PackageDraft, 'source'>

/** Besides the form, what an author may change of a package. */
export type PackageProperty =
  | 'title'
  | 'name'
  | 'description'
  | 'leikaKeys'
  | 'legalBasis'
  | 'minutes'
  | 'atHand'
  | 'contact'
  | 'feeField'
  | 'retention'
  | 'texts.start'
  | 'texts.privacy'
  | 'texts.nextSteps'

export type DraftEdit = Edit | { readonly op: 'set-package'; readonly property: PackageProperty; readonly value: Json }

/** Who works on a draft: signed-in staff. */
export type Author = Pick<Staff, 'id' | 'name'>

/** One saved change, for the history. `state`: undone changes stay, and can be done again until something else is changed. */
export interface Revision {
  readonly revision: number
  readonly at: Date
  readonly authorId: string
  readonly authorName: string
  readonly kind: 'created' | 'changed' | 'undone' | 'redone' | 'submitted' | 'sent-back' | 'published'
  /** What happened, one sentence each. */
  readonly words: readonly string[]
}
