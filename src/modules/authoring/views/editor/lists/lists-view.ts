import type { Element } from '../../../../forms/domain/edit/tree.ts'
import type { PublishedList } from '../../../../forms/index.ts'
import type { FormList } from '../../../domain/lists/form-lists.ts'
import type { EditorView } from '../editor-view.ts'

/** What an author entered for a list, and what is wrong with it. */
export interface TypedList {
  readonly name: string
  readonly entries: string
  readonly key?: string
  readonly errors: ReadonlyMap<string, string>
  /** What saving would change, where somebody else changed the list too. */
  readonly differences?: readonly string[]
}

/** A published list that is shown before it is taken. */
export interface TakeOver {
  readonly id: string
  readonly list: PublishedList
  /** The version of it that the form has. */
  readonly before: FormList | undefined
  readonly differences: readonly string[]
  /** Questions that will take their answers from it. */
  readonly waiting: readonly Element[]
  /** The changes, as they come back when it is taken. */
  readonly sealed: string
}

export type ShownList = FormList & { readonly newer: string | undefined }

export interface ListsView {
  readonly editor: EditorView
  readonly lists: readonly ShownList[]
  /** Known here and not in this form, each in its newest version. */
  readonly published: readonly Pick<PublishedList, 'uri' | 'version' | 'name'>[]
  readonly chosen: ShownList | undefined
  readonly typed: TypedList | undefined
  readonly takeOver: TakeOver | undefined
  readonly fileError: string | undefined
}
