import { OTHER_TYPES, QUESTION_TYPES, type TypeWords } from '../../../domain/steps/type-words.ts'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'
import { Stand } from '../stand.tsx'

const PARTS = [
  { type: 'seite', name: 'Seite', example: 'Fragen, die zusammen gestellt werden' },
  { type: 'liste', name: 'Liste', example: 'Mehrmals dasselbe, etwa jeder Helfer' },
  { type: 'abschnitt', name: 'Abschnitt', example: 'Ein Teil des Antrags mit eigenen Seiten' },
] as const

/** What can be added, in plain words with an example each. It comes after what is selected. */
export const AddMenu = (view: EditorView) => (
  <form class="aw-d-add" method="post" action={editorUrls.change(view.draft.id)}>
    <Stand {...view} />
    <details>
      <summary>
        <span>Frage hinzufügen</span>
      </summary>
      <Choices choices={QUESTION_TYPES} />
    </details>
    <details>
      <summary>
        <span>Anderes hinzufügen</span>
      </summary>
      <Choices choices={[...PARTS, ...OTHER_TYPES]} />
    </details>
  </form>
)

type Choice = Omit<TypeWords, 'type'> & { readonly type: string }

const Choices = ({ choices }: { readonly choices: readonly Choice[] }) => (
  <ul>
    {choices.map(({ type, name, example }) => (
      <li>
        <button type="submit" name="dazu" value={type}>
          <strong>{name}</strong>
          <span>{example}</span>
        </button>
      </li>
    ))}
  </ul>
)
