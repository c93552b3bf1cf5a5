import { DataTable } from '../../../../../ui/components/data-table.tsx'
import { renderPage } from '../../../../../ui/page.tsx'
import { nameOf } from '../../../../forms/domain/edit/edit.ts'
import { editorUrls } from '../editor-urls.ts'
import { titleOf } from '../element-words.ts'
import { shellOf } from '../shell.ts'
import { Toolbar } from '../toolbar.tsx'
import { ListForm } from './list-form.tsx'
import { ListTakeOver } from './list-take-over.tsx'
import type { ListsView } from './lists-view.ts'
import { PublishedEntries } from './published-entries.tsx'
import { TakePublished } from './take-published.tsx'

/** The code lists of the form: which there are, who uses them, one of them for editing, and where to get more. */
export function listsPage(view: ListsView): string {
  const { editor, chosen, takeOver } = view
  const hasError = (view.typed?.errors.size ?? 0) > 0 || view.fileError !== undefined
  return renderPage(
    { ...shellOf(editor, `Listen: ${editor.draft.title}`), error: hasError },
    <div class="aw-designer">
      <Toolbar view={editor} tab="listen" />
      <div id="meldung">{editor.sent.notice}</div>
      <section id="listen" aria-labelledby="listen-titel">
        <h2 id="listen-titel">Listen zum Auswählen</h2>
        <p>Eine Liste brauchen Sie, wenn mehrere Fragen dieselben Antworten haben oder wenn es sehr viele sind.</p>
        <Lists {...view} />
      </section>
      {takeOver && <ListTakeOver editor={editor} takeOver={takeOver} />}
      {!takeOver && chosen && chosen.uri !== '' && <PublishedEntries editor={editor} list={chosen} />}
      {!takeOver && editor.mayEdit && (!chosen || chosen.uri === '') && <ListForm {...view} />}
      {!takeOver && !chosen && editor.mayEdit && <TakePublished {...view} />}
    </div>,
  )
}

const Lists = ({ editor: { draft }, lists }: ListsView) => (
  <DataTable
    caption="Listen dieses Formulars"
    hideCaption
    empty="Dieses Formular hat noch keine Listen."
    rows={lists}
    columns={[
      {
        title: 'Liste',
        rowHeader: true,
        cell: list => <a href={editorUrls.part(draft.id, `list.${list.id}`)}>{list.name}</a>,
      },
      { title: 'Einträge', numeric: true, cell: list => list.entries.length.toLocaleString('de') },
      {
        title: 'Herkunft',
        cell: list => (
          <>
            {list.uri === '' ? 'eigene Liste' : `veröffentlicht, Version ${list.version || 'unbekannt'}`}
            {list.newer !== undefined && (
              <>
                <br />
                <a href={editorUrls.publishedList(draft.id, list.uri, list.newer)}>
                  Neuere Version {list.newer}
                  <span class="aw-hidden"> von {list.name}</span> ansehen
                </a>
              </>
            )}
          </>
        ),
      },
      {
        title: 'Benutzt von',
        cell: ({ users }) =>
          users.length === 0
            ? 'keiner Frage'
            : users.map((user, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={editorUrls.part(draft.id, nameOf(user.place))}>{titleOf(user.value)}</a>
                </>
              )),
      },
    ]}
  />
)
