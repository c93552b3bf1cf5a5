import type { Language } from '../../../../../platform/language.ts'
import { Badge } from '../../../../../ui/components/badge.tsx'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'
import { languageTitle } from './language-title.ts'
import type { TextRow } from './text-row.ts'

interface TextRowFormProps {
  readonly row: TextRow
  readonly languages: readonly Language[]
  readonly editor: EditorView
}

/** One text in every language; saved by itself. */
export function TextRowForm({ row, languages, editor }: TextRowFormProps) {
  const { draft, mayEdit } = editor
  const id = `t-${row.key.replaceAll(/[^A-Za-z0-9]/g, '-')}`
  const rows = Math.min(6, Math.ceil(row.german.length / 38) + row.german.split('\n').length - 1)
  return (
    <form class="aw-d-text" id={id} method="post" action={editorUrls.texts(draft.id)} data-autosave>
      <p>
        <a href={editorUrls.part(draft.id, row.part ?? 'form')}>{row.where}</a>
        <span class="aw-d-note">{row.what}</span>
      </p>
      <input type="hidden" name="stand" value={draft.revision} />
      <input type="hidden" name="schluessel" value={row.key} />
      <input type="hidden" name="gesehen" value={JSON.stringify({ de: row.german, ...row.translations })} />
      <Cell
        id={`${id}-de`}
        name="de"
        label="Deutsch"
        text={row.german}
        rows={rows}
        fixed={!row.germanEdit || !mayEdit}
      />
      {languages.map(language => (
        <Cell
          id={`${id}-${language}`}
          name={language}
          label={languageTitle(language)}
          language={language}
          text={row.translations[language] ?? ''}
          rows={rows}
          fixed={!mayEdit}
        />
      ))}
      {mayEdit && (
        <button class="aw-d-quiet aw-d-save" type="submit">
          Speichern<span class="aw-hidden">: {row.where}</span>
        </button>
      )}
    </form>
  )
}

interface CellProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly language?: Language
  readonly text: string
  readonly rows: number
  readonly fixed: boolean
}

const Cell = ({ id, name, label, language = 'de', text, rows, fixed }: CellProps) => (
  <div>
    <label for={id}>
      {label} {text === '' && <Badge kind="warning">fehlt</Badge>}
    </label>
    <textarea
      class="kern-form-input__input aw-textarea"
      id={id}
      name={name}
      rows={Math.max(1, rows)}
      lang={language}
      dir="auto"
      readOnly={fixed}
    >
      {'\n'}
      {text}
    </textarea>
  </div>
)
