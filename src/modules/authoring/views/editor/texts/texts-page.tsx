import type { Language } from '../../../../../platform/language.ts'
import { Pagination } from '../../../../../ui/components/pagination.tsx'
import { renderPage } from '../../../../../ui/page.tsx'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'
import { shellOf } from '../shell.ts'
import { Toolbar } from '../toolbar.tsx'
import { AddLanguage } from './add-language.tsx'
import type { TextRow } from './text-row.ts'
import { TextRowForm } from './text-row-form.tsx'

export interface TextsView {
  readonly editor: EditorView
  /** Without German; also such that have no text yet and were asked for. */
  readonly languages: readonly Language[]
  readonly rows: readonly TextRow[]
  readonly missing: number
  readonly search: string
  readonly onlyMissing: boolean
  readonly pageNumber: number
  readonly pages: number
  /** The form is not complete enough to list its texts. */
  readonly unfinished: boolean
  hrefOf(page: number): string
}

/** All texts of the form, every language beside the German text. */
export const textsPage = (view: TextsView): string =>
  renderPage(
    { ...shellOf(view.editor, `Texte: ${view.editor.draft.title}`), islands: ['designer'] },
    <div class="aw-designer" data-designer>
      <Toolbar view={view.editor} tab="texte" />
      <div id="meldung" data-panel>
        {view.editor.sent.notice}
      </div>
      <section id="texte" data-panel tabIndex={-1} aria-labelledby="texte-titel">
        <h2 id="texte-titel">Texte in allen Sprachen</h2>
        <p>
          {view.languages.length === 0
            ? 'Dieses Formular gibt es bisher nur auf Deutsch.'
            : view.unfinished
              ? ''
              : view.missing === 0
                ? 'Alles ist übersetzt.'
                : `${view.missing} Übersetzungen fehlen noch. Was fehlt, sehen Antragstellende auf Deutsch.`}
        </p>
        {view.editor.mayEdit && <AddLanguage draft={view.editor.draft} languages={view.languages} />}
        {view.unfinished ? (
          <p class="aw-inset">
            Einige Texte fehlen in der Liste, bis die <a href={editorUrls.findings(view.editor.draft.id)}>Befunde</a>{' '}
            behoben sind.
          </p>
        ) : (
          <Filter {...view} />
        )}
        {view.rows.map(row => (
          <TextRowForm row={row} languages={view.languages} editor={view.editor} />
        ))}
        {!view.unfinished && view.rows.length === 0 && <p class="aw-empty">Dazu gibt es keine Texte.</p>}
        {view.pages > 1 && (
          <Pagination label="Seiten der Texte" page={view.pageNumber} pages={view.pages} href={view.hrefOf} />
        )}
      </section>
    </div>,
  )

const Filter = ({ editor, search, onlyMissing, languages }: TextsView) => (
  <form class="aw-d-filter" method="get" action={editorUrls.texts(editor.draft.id)}>
    {languages.map(language => (
      <input type="hidden" name="sprache" value={language} />
    ))}
    <label for="text-suche">Suchen</label>
    <input class="kern-form-input__input" type="search" id="text-suche" name="suche" value={search} />
    <label>
      <input type="checkbox" name="nur" value="fehlend" checked={onlyMissing} /> nur fehlende
    </label>
    <button class="aw-d-quiet" type="submit">
      Anzeigen
    </button>
  </form>
)
