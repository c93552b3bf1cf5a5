import { Badge } from '../../../../ui/components/badge.tsx'
import { renderPage } from '../../../../ui/page.tsx'
import { nameOf } from '../../../forms/domain/edit/edit.ts'
import { elementsOf } from '../../../forms/domain/edit/tree.ts'
import type { DraftFinding } from '../../domain/finding.ts'
import { objectsOf } from '../../domain/rule-words/read-json.ts'
import { editorUrls } from './editor-urls.ts'
import type { EditorView } from './editor-view.ts'
import { titleOf } from './element-words.ts'
import { partTitle } from './part-title.ts'
import { OpenRules } from './properties/open-rules.tsx'
import { shellOf } from './shell.ts'
import { Toolbar } from './toolbar.tsx'

/** What keeps the form from being published, what to look at, and rules of the data schema that are still open. */
export function findingsPage(view: EditorView): string {
  const errors = view.findings.filter(({ severity }) => severity === 'error')
  const warnings = view.findings.filter(({ severity }) => severity === 'warning')
  const open = elementsOf(view.form).filter(({ value }) => objectsOf(value['openRules']).length > 0)
  return renderPage(
    { ...shellOf(view, `Befunde: ${view.draft.title}`), islands: ['designer'] },
    <div class="aw-designer" data-designer>
      <Toolbar view={view} tab="befunde" />
      <div id="meldung" data-panel>
        {view.sent.notice}
      </div>
      <section id="befunde" data-panel aria-labelledby="befunde-titel" tabIndex={-1}>
        <h2 id="befunde-titel">{errors.length === 0 ? 'Nichts spricht gegen die Freigabe' : 'Das ist noch zu tun'}</h2>
        <List view={view} findings={errors} />
        {warnings.length > 0 && <h2>Sehen Sie noch einmal hin</h2>}
        <List view={view} findings={warnings} />
        {open.length > 0 && <h2>Offene Regeln aus FIM ({open.length})</h2>}
        {open.map(element => (
          <div class="aw-d-finding">
            <p>
              <a href={editorUrls.part(view.draft.id, nameOf(element.place))}>{titleOf(element.value)}</a>
            </p>
            <OpenRules {...view} element={element} part={nameOf(element.place)} place={element.place} />
          </div>
        ))}
      </section>
    </div>,
  )
}

const List = ({ view, findings }: { readonly view: EditorView; readonly findings: readonly DraftFinding[] }) => (
  <>
    {findings.map(({ elementId, severity, message, place }) => (
      <div class="aw-d-finding">
        <p>
          <Badge kind={severity === 'error' ? 'danger' : 'warning'}>
            {severity === 'error' ? 'Fehler' : 'Hinweis'}
          </Badge>{' '}
          {elementId === undefined ? (
            place
          ) : (
            <a href={editorUrls.part(view.draft.id, elementId)}>{partTitle(view.form, elementId)}</a>
          )}
        </p>
        <p>{message}</p>
      </div>
    ))}
  </>
)
