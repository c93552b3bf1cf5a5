import type { ComponentChildren } from 'preact'
import type { Look } from '../../../../ui/look.ts'
import type { FormJson, Place } from '../../../forms/domain/edit/edit.ts'
import type { Element } from '../../../forms/domain/edit/tree.ts'
import type { Staff } from '../../../identity/domain/staff.ts'
import type { PackageDraft } from '../../domain/draft.ts'
import type { DraftFinding } from '../../domain/finding.ts'
import type { Word } from '../../domain/rule-words/vocabulary.ts'
import type { Raw } from './properties/to-raw.ts'

/** Everything that a page of the designer shows. */
export interface EditorView {
  readonly staff: Staff
  readonly look: Look
  readonly draft: PackageDraft
  readonly form: FormJson
  /** Named as in the address: "field.rufname". */
  readonly part: string
  readonly place: Place
  readonly element: Element | undefined
  readonly findings: readonly DraftFinding[]
  /** What rules at the selected element can speak about. */
  readonly words: readonly Word[]
  readonly mayEdit: boolean
  readonly search: string
  readonly sent: Sent
  /** Address of the page that the preview shows. */
  readonly previewUrl: string
  /** In place of the properties: the rule that is being made. */
  readonly panel?: ComponentChildren
  readonly why?: ComponentChildren
}

/** What came with the last request. */
export interface Sent {
  readonly raw: Readonly<Record<string, Raw>>
  /** Messages by property. */
  readonly errors: ReadonlyMap<string, string>
  /** What the last step did, or why it could not be done. */
  readonly notice?: ComponentChildren
  readonly saved?: boolean
}
export const NOTHING_SENT: Sent = { raw: {}, errors: new Map() }
