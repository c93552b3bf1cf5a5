import { editorUrls } from './editor-urls.ts'
import type { EditorView } from './editor-view.ts'
import { Stand } from './stand.tsx'

type Tab = 'bearbeiten' | 'dienst' | 'texte' | 'listen' | 'befunde'

/** Head of every page of the designer: which form, where one is, undo and redo. */
export function Toolbar({ view, tab }: { readonly view: EditorView; readonly tab: Tab }) {
  const { draft, findings, mayEdit } = view
  const { id } = draft
  const tabs = [
    ['bearbeiten', editorUrls.edit(id), 'Bearbeiten'],
    ['dienst', editorUrls.service(id), 'Dienst'],
    ['texte', editorUrls.texts(id), 'Texte und Sprachen'],
    ['listen', editorUrls.lists(id), 'Listen'],
    ['befunde', editorUrls.findings(id), findings.length === 0 ? 'Befunde' : `Befunde (${findings.length})`],
    ['fassungen', editorUrls.versions(id), 'Fassungen'],
    ['freigabe', editorUrls.review(id), 'Freigabe'],
  ] as const
  return (
    <div class="aw-d-bar" id="leiste" data-panel>
      <h1>{draft.title}</h1>
      {mayEdit && (
        <div class="aw-d-undo">
          <p class="aw-d-saved" role="status" data-saved="">
            {view.sent.saved ? 'Gespeichert' : ''}
          </p>
          <UndoButton view={view} tab={tab} action={editorUrls.undo(id)} name="Rückgängig" shortcut="Control+Z" />
          <UndoButton view={view} tab={tab} action={editorUrls.redo(id)} name="Wiederholen" shortcut="Control+Y" />
        </div>
      )}
      <nav aria-label="Bereiche des Formulars">
        <ul class="aw-d-tabs">
          {tabs.map(([name, href, label]) => (
            <li>
              <a href={href} {...(name === tab ? { 'aria-current': 'page' } : {})}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

interface UndoProps {
  readonly view: EditorView
  readonly tab: Tab
  readonly action: string
  readonly name: string
  readonly shortcut: string
}
const UndoButton = ({ view, tab, action, name, shortcut }: UndoProps) => (
  <form method="post" action={action}>
    <Stand {...view} />
    <input type="hidden" name="bereich" value={tab} />
    <button class="aw-d-quiet" type="submit" aria-keyshortcuts={shortcut}>
      {name}
    </button>
  </form>
)
