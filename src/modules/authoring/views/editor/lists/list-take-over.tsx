import { Button, ButtonLink, ButtonRow } from '../../../../../ui/components/button.tsx'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'
import { titleOf } from '../element-words.ts'
import { Stand } from '../stand.tsx'
import { EntriesTable } from './entries-table.tsx'
import { Sentences } from './list-form.tsx'
import type { TakeOver } from './lists-view.ts'

interface ListTakeOverProps {
  readonly editor: EditorView
  readonly takeOver: TakeOver
}

/** A published list before it is taken: what is in it, what it changes, which questions it reaches. */
export function ListTakeOver({
  editor,
  takeOver: { id, list, before, differences, waiting, sealed },
}: ListTakeOverProps) {
  const { draft } = editor
  return (
    <section id="uebernehmen" aria-labelledby="uebernehmen-titel">
      <h2 id="uebernehmen-titel">{list.name}</h2>
      <p>
        Version {list.version}, {list.entries.length.toLocaleString('de')} Einträge. Kennung: <code>{list.uri}</code>
      </p>
      {before && (
        <>
          <h3>
            Was sich gegenüber {before.version === '' ? 'der bisherigen Fassung' : `Version ${before.version}`} ändert
          </h3>
          <Sentences texts={differences} />
        </>
      )}
      {waiting.length > 0 && (
        <p>
          Aus ihr wählt man dann die Antwort auf {waiting.map(({ value }) => `„${titleOf(value)}“`).join(', ')}. Bisher
          schreibt man sie frei.
        </p>
      )}
      <EntriesTable entries={list.entries} />
      <form method="post" action={editorUrls.takeList(draft.id)}>
        <Stand draft={draft} part="form" />
        <input type="hidden" name="liste" value={id} />
        <input type="hidden" name="aenderungen" value={sealed} />
        <ButtonRow>
          {editor.mayEdit && (
            <Button>{before ? `Version ${list.version} übernehmen` : 'Liste ins Formular übernehmen'}</Button>
          )}
          <ButtonLink kind="tertiary" href={editorUrls.lists(draft.id)}>
            Nicht übernehmen
          </ButtonLink>
        </ButtonRow>
      </form>
    </section>
  )
}
