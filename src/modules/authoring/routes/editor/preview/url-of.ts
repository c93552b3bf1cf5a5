import { type PageRef, pagePath } from '../../../../forms/domain/engine.ts'
import { editorUrls } from '../../../views/editor/editor-urls.ts'

/** Where the preview shows this page. */
export const urlOf = (draftId: string, to: PageRef | 'review'): string =>
  to === 'review' ? editorUrls.previewReview(draftId) : editorUrls.previewPage(draftId, pagePath(to).join('/'))
