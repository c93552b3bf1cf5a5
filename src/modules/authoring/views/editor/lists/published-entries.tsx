import { ButtonLink, ButtonRow } from '../../../../../ui/components/button.tsx'
import type { FormList } from '../../../domain/lists/form-lists.ts'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'
import { Stand } from '../stand.tsx'
import { EntriesTable } from './entries-table.tsx'
import { RemoveList } from './remove-list.tsx'

interface PublishedEntriesProps {
  readonly editor: EditorView
  readonly list: FormList
}

/** A published list stays as it was published; whoever needs another makes it a list of one's own. */
export const PublishedEntries = ({ editor, list }: PublishedEntriesProps) => (
  <section id="liste" aria-labelledby="liste-titel">
    <h2 id="liste-titel">{list.name}</h2>
    <p>
      Diese Liste ist veröffentlicht: <code>{list.uri}</code>, Version {list.version || 'unbekannt'}. Darum können Sie
      ihre Einträge hier nicht ändern.
    </p>
    <EntriesTable entries={list.entries} />
    {editor.mayEdit && (
      <>
        <form class="aw-d-actions" method="post" action={editorUrls.lists(editor.draft.id)}>
          <Stand draft={editor.draft} part="form" />
          <input type="hidden" name="liste" value={list.id} />
          <button class="aw-d-quiet" type="submit" name="tun" value="eigene">
            Als eigene Liste weiterführen
          </button>
        </form>
        <RemoveList editor={editor} list={list} />
      </>
    )}
    <ButtonRow>
      <ButtonLink kind="tertiary" href={editorUrls.lists(editor.draft.id)}>
        Alle Listen
      </ButtonLink>
    </ButtonRow>
  </section>
)
