import type { Language } from '../../../../../platform/language.ts'
import type { PackageDraft } from '../../../domain/draft.ts'
import { editorUrls } from '../editor-urls.ts'
import { languageTitle, OFFERED } from './language-title.ts'

interface AddLanguageProps {
  readonly draft: PackageDraft
  readonly languages: readonly Language[]
}

/** A further column; it is kept with its first text. */
export const AddLanguage = ({ draft, languages }: AddLanguageProps) => (
  <form class="aw-d-filter" method="get" action={editorUrls.texts(draft.id)}>
    {languages.map(language => (
      <input type="hidden" name="sprache" value={language} />
    ))}
    <label for="sprache-dazu">Weitere Sprache</label>
    <select class="kern-form-input__select" id="sprache-dazu" name="sprache">
      {OFFERED.filter(language => !languages.includes(language)).map(language => (
        <option value={language}>{languageTitle(language)}</option>
      ))}
    </select>
    <button class="aw-d-quiet" type="submit">
      Hinzufügen
    </button>
  </form>
)
