import { Button } from '../../../../../ui/components/button.tsx'
import { ErrorSummary } from '../../../../../ui/components/error-summary.tsx'
import { renderPage } from '../../../../../ui/page.tsx'
import { editorUrls } from '../editor-urls.ts'
import { shellOf } from '../shell.ts'
import { Toolbar } from '../toolbar.tsx'
import { LegalBasisInputs } from './legal-basis-inputs.tsx'
import { NameInputs } from './name-inputs.tsx'
import { idOfControl, type ServiceView } from './service-view.ts'
import { SpecialFieldInputs } from './special-field-inputs.tsx'
import { StartPageInputs } from './start-page-inputs.tsx'

/** What surrounds the form: its names, its start page, which fields have a special task, and the law behind it. */
export function servicePage(view: ServiceView): string {
  const { editor, errors, seen, stand, translated } = view
  const { draft, mayEdit } = editor
  return renderPage(
    { ...shellOf(editor, `Dienst: ${draft.title}`), error: errors.size > 0 },
    <div class="aw-designer">
      <Toolbar view={editor} tab="dienst" />
      <div id="meldung">{editor.sent.notice}</div>
      <ErrorSummary errors={[...errors].map(([name, message]) => ({ id: idOfControl(name), message }))} />
      <section id="dienst" aria-labelledby="dienst-titel">
        <h2 id="dienst-titel">Rund um das Formular</h2>
        <p>Das alles lesen Bürgerinnen und Bürger vor dem Ausfüllen und nach dem Absenden.</p>
        {translated.length > 0 && (
          <p class="aw-inset">
            Diese Texte gibt es auch in anderen Sprachen: {translated.join(', ')}. Dort ändert sich hier nichts. Prüfen
            Sie, ob die Übersetzung im Paket noch passt.
          </p>
        )}
        <form method="post" action={editorUrls.service(draft.id)} noValidate>
          <fieldset class="aw-d-fields" disabled={!mayEdit}>
            <legend class="aw-hidden">Angaben zum Dienst</legend>
            <input type="hidden" name="stand" value={stand} />
            <input type="hidden" name="gesehen" value={JSON.stringify(seen)} />
            <NameInputs {...view} />
            <StartPageInputs {...view} />
            <SpecialFieldInputs {...view} />
            <LegalBasisInputs {...view} />
            {mayEdit && <Button>Speichern</Button>}
          </fieldset>
        </form>
      </section>
    </div>,
  )
}
