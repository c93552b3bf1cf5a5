import { inLocalWords, localWords } from '../../../online-services/domain/local-words.ts'
import type { PackageDraft } from '../../domain/draft.ts'
import { fittingFields } from '../../domain/service/fitting-fields.ts'
import { type RawService, rawService } from '../../domain/service/raw-service.ts'
import type { EditorView } from '../../views/editor/editor-view.ts'
import type { ServiceView } from '../../views/editor/service/service-view.ts'
import { languageTitle } from '../../views/editor/texts/language-title.ts'
import { sampleValues } from './surroundings.ts'

/** What an author sent that was not saved. */
export interface TypedService {
  readonly raw: RawService
  readonly seen: RawService
  readonly stand: number
  readonly errors: ReadonlyMap<string, string>
}

/** The page as the draft is now; or as it was sent, with what is wrong. */
export function serviceViewOf(
  editor: EditorView,
  { source, revision }: PackageDraft,
  typed?: TypedService,
): ServiceView {
  const now = rawService(source)
  const { form, parameters } = source
  const words = localWords(parameters, sampleValues(parameters), editor.look.name)
  return {
    editor,
    ...(typed ?? { raw: now, seen: now, stand: revision, errors: new Map() }),
    fields: {
      email: fittingFields(form, 'email'),
      contactName: fittingFields(form, 'contactName'),
      feeField: fittingFields(form, 'feeField'),
    },
    places: [
      { name: 'behoerde', label: `der Name Ihrer Behörde, also „${editor.look.name}“` },
      ...parameters.filter(({ type }) => type !== 'table').map(({ id, label }) => ({ name: id, label })),
    ],
    translated: Object.keys(source.translations ?? {}).map(languageTitle),
    inLocalWords: text => inLocalWords(text, words),
  }
}
