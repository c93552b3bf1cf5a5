import type { FormList } from '../../../domain/lists/form-lists.ts'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'
import { titleOf } from '../element-words.ts'
import { Stand } from '../stand.tsx'

interface RemoveListProps {
  readonly editor: EditorView
  readonly list: FormList
}

/** Only what no question uses can go. */
export const RemoveList = ({ editor: { draft }, list }: RemoveListProps) =>
  list.users.length > 0 ? (
    <p class="aw-d-note">
      Diese Liste können Sie nicht entfernen: {list.users.map(({ value }) => `„${titleOf(value)}“`).join(', ')}{' '}
      {list.users.length === 1 ? 'benutzt' : 'benutzen'} sie.
    </p>
  ) : (
    <form class="aw-d-actions" method="post" action={editorUrls.lists(draft.id)}>
      <Stand draft={draft} part="form" />
      <input type="hidden" name="liste" value={list.id} />
      <button class="aw-d-quiet aw-d-danger" type="submit" name="tun" value="entfernen">
        Liste entfernen
      </button>
    </form>
  )
