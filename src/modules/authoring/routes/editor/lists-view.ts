import type { ComponentChildren } from 'preact'
import type { App } from '../../../../platform/app.ts'
import { compareVersions, storedLists } from '../../../forms/index.ts'
import type { PackageDraft } from '../../domain/draft.ts'
import { listsOf } from '../../domain/lists/form-lists.ts'
import type { EditorView } from '../../views/editor/editor-view.ts'
import type { ListsView, TakeOver, TypedList } from '../../views/editor/lists/lists-view.ts'

export interface ListsShown {
  /** Id of the list that is shown for editing. */
  readonly chosen?: string
  readonly typed?: TypedList
  readonly takeOver?: TakeOver
  readonly fileError?: string
  readonly notice?: ComponentChildren
}

/** The lists of the form, and which published ones are at hand here. */
export async function listsViewOf(
  app: App,
  editor: EditorView,
  draft: PackageDraft,
  { chosen, typed, takeOver, fileError }: ListsShown,
): Promise<ListsView> {
  const stored = await storedLists(app.db)
  const lists = listsOf(draft.source.form).map(list => {
    const newest = stored.findLast(({ uri }) => uri === list.uri)
    const isNewer = newest && list.uri !== '' && compareVersions(newest.version, list.version) > 0
    return { ...list, newer: isNewer ? newest.version : undefined }
  })
  const taken = new Set(lists.map(({ uri }) => uri))
  const newest = stored.filter(({ uri }, index) => !taken.has(uri) && stored[index + 1]?.uri !== uri)
  const list = lists.find(({ id }) => id === chosen)
  return { editor, lists, published: newest, chosen: list, typed, takeOver, fileError }
}
