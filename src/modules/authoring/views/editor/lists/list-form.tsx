import { Alert } from '../../../../../ui/components/alert.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../../ui/components/button.tsx'
import { QuietDetails } from '../../../../../ui/components/details.tsx'
import { TextInput } from '../../../../../ui/components/text-input.tsx'
import { Textarea } from '../../../../../ui/components/textarea.tsx'
import { linesOf } from '../../../domain/lists/entry-lines.ts'
import { editorUrls } from '../editor-urls.ts'
import { Stand } from '../stand.tsx'
import type { ListsView } from './lists-view.ts'
import { RemoveList } from './remove-list.tsx'

/** A list of one's own, one entry a line: so it can be sorted, moved and pasted with what every text field can do. */
export function ListForm({ editor, chosen, typed }: ListsView) {
  const { draft } = editor
  const lines = typed?.entries ?? (chosen ? linesOf(chosen.entries) : '')
  const errorOf = (name: string) => {
    const error = typed?.errors.get(name)
    return error === undefined ? {} : { error }
  }
  return (
    <section id="liste" aria-labelledby="liste-titel">
      <h2 id="liste-titel">{chosen ? chosen.name : 'Neue Liste'}</h2>
      {typed?.differences && (
        <Alert level={3} title="Wenn Sie speichern, ändert sich an der Liste, wie sie jetzt ist:">
          <Sentences texts={typed.differences} />
        </Alert>
      )}
      <form class="aw-d-fields" method="post" action={editorUrls.lists(draft.id)} noValidate>
        <Stand draft={draft} part="form" />
        <input type="hidden" name="liste" value={chosen?.id ?? ''} />
        <TextInput
          id="l-name"
          name="name"
          label="Name der Liste"
          value={typed?.name ?? chosen?.name ?? ''}
          {...errorOf('name')}
        />
        <Textarea
          id="l-eintraege"
          name="eintraege"
          label="Einträge"
          hint="Einer je Zeile: „Wert | Beschriftung“, mit Erklärung „Wert | Beschriftung | Erklärung“. Ohne Wert vergeben wir einen. Aus einer Tabelle können Sie zwei oder drei Spalten kopieren und hier einfügen."
          rows={Math.max(6, Math.min(24, lines.split('\n').length + 2))}
          value={lines}
          attrs={{ spellcheck: 'false' }}
          {...errorOf('eintraege')}
        />
        {chosen && (
          <QuietDetails summary="Weitere Einstellungen" attrs={typed?.errors.has('kennung') ? { open: '' } : {}}>
            <TextInput
              id="l-kennung"
              name="kennung"
              label="Kennung der Liste"
              hint="So heißt die Liste in der Datei des Formulars. Fragen und Übersetzungen ziehen mit um."
              value={typed?.key ?? chosen.id}
              spellcheck={false}
              {...errorOf('kennung')}
            />
          </QuietDetails>
        )}
        <ButtonRow>
          <Button name="tun" value="speichern">
            {chosen ? 'Liste speichern' : 'Liste anlegen'}
          </Button>
          {chosen && (
            <ButtonLink kind="tertiary" href={editorUrls.lists(draft.id)}>
              Alle Listen
            </ButtonLink>
          )}
        </ButtonRow>
      </form>
      {chosen && <RemoveList editor={editor} list={chosen} />}
    </section>
  )
}

export const Sentences = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.length === 0 ? (
    <p>Die Einträge bleiben, wie sie sind.</p>
  ) : (
    <ul>
      {texts.map(text => (
        <li>{text}</li>
      ))}
    </ul>
  )
