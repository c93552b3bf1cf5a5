import { GERMAN } from '../../../../../platform/language.ts'
import { type PageRef, pagePath } from '../../../../forms/domain/engine.ts'
import { LANGUAGE_QUERY } from '../../../../forms/index.ts'
import { editorUrls } from '../../../views/editor/editor-urls.ts'
import type { Trial } from './trial.ts'

type Whose = Pick<Trial, 'draft' | 'language'>

/** Where the preview shows this page, in the language that was chosen. */
export const urlOf = ({ draft, language }: Whose, to: PageRef | 'review' | 'tasks'): string =>
  addressOf(draft.id, to) + (language === GERMAN ? '' : `?${LANGUAGE_QUERY}=${language}`)

function addressOf(id: string, to: PageRef | 'review' | 'tasks'): string {
  if (to === 'review') return editorUrls.previewReview(id)
  return to === 'tasks' ? editorUrls.previewTasks(id) : editorUrls.previewPage(id, pagePath(to).join('/'))
}
