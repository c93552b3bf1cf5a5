import { questionId } from '../../../../forms/index.ts'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'

/** The page as applicants see it. Its width is chosen by two radio buttons and needs no script. */
export const PreviewFrame = ({ draft, part, place, element, previewUrl, why }: EditorView) => (
  <section class="aw-d-preview" id="vorschau" tabIndex={-1} aria-labelledby="vorschau-titel" data-panel>
    <h2 id="vorschau-titel">Vorschau</h2>
    <fieldset class="aw-d-width">
      <legend class="aw-hidden">Breite der Vorschau</legend>
      <label>
        <input type="radio" name="breite" id="breite-telefon" checked data-keep />
        Telefon
      </label>
      <label>
        <input type="radio" name="breite" id="breite-rechner" data-keep />
        Rechner
      </label>
      <a href={previewUrl} target="_blank" rel="noopener">
        In neuem Tab öffnen
      </a>
    </fieldset>
    <div class="aw-d-screen">
      <iframe
        src={previewUrl}
        title="Vorschau der Seite"
        {...(element && place.kind === 'field' ? { 'data-question': questionId(element.id) } : {})}
      />
    </div>
    <p class="aw-d-note">Was Sie hier eintragen, sind Ihre Testantworten. Nur Sie sehen sie.</p>
    <form class="aw-d-clear" method="post" action={editorUrls.clearAnswers(draft.id)}>
      <input type="hidden" name="teil" value={part} />
      <button class="aw-d-quiet" type="submit">
        Testantworten löschen
      </button>
    </form>
    {why}
  </section>
)
