import { Alert } from '../../../../ui/components/alert.tsx'
import { renderPage } from '../../../../ui/page.tsx'
import type { EditorView } from './editor-view.ts'
import { Outline } from './outline/outline.tsx'
import { PreviewFrame } from './preview/preview-frame.tsx'
import { Properties } from './properties/properties.tsx'
import { shellOf } from './shell.ts'
import { Toolbar } from './toolbar.tsx'

/** The designer: what there is, what is selected, how it looks. */
export const editorPage = (view: EditorView): string =>
  renderPage(
    { ...shellOf(view, view.draft.title), error: view.sent.errors.size > 0, islands: ['designer'] },
    <div class="aw-designer" data-designer>
      <Toolbar view={view} tab="bearbeiten" />
      <div id="meldung" data-panel>
        {view.sent.notice}
        {view.draft.state === 'editing' && view.draft.comment !== undefined && (
          <SentBack comment={view.draft.comment} />
        )}
        {!view.mayEdit && <p class="aw-inset">{readOnly(view)}</p>}
      </div>
      <nav class="aw-d-jump" aria-label="Auf dieser Seite">
        <a href="#aufbau">Aufbau</a>
        <a href="#eigenschaften">Eigenschaften</a>
        <a href="#vorschau">Vorschau</a>
      </nav>
      <div class="aw-d-panels">
        <Outline {...view} />
        <section
          class="aw-d-properties"
          id="eigenschaften"
          tabIndex={-1}
          aria-labelledby="eigenschaften-titel"
          data-panel
        >
          {view.panel ?? <Properties {...view} />}
        </section>
        <PreviewFrame {...view} />
      </div>
    </div>,
  )

/** What the second person wants changed, in sight while it is being changed. */
const SentBack = ({ comment }: { readonly comment: string }) => (
  <Alert kind="warning" title="Zurückgegeben mit der Bitte um Änderung">
    <p class="aw-lines">{comment}</p>
  </Alert>
)

const readOnly = ({ draft }: EditorView): string =>
  draft.state === 'in-review'
    ? 'Dieses Formular wird gerade geprüft. Ändern können Sie es erst wieder nach der Prüfung.'
    : 'Sie können dieses Formular ansehen, aber nicht ändern.'
