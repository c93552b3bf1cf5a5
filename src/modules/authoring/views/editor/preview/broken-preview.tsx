import type { Look } from '../../../../../ui/look.ts'
import { renderPage } from '../../../../../ui/page.tsx'
import type { PackageDraft } from '../../../domain/draft.ts'
import type { DraftFinding } from '../../../domain/finding.ts'
import { editorUrls } from '../editor-urls.ts'

/** In place of a page while the form has mistakes: what to do first. */
export const brokenPreview = (draft: PackageDraft, look: Look, findings: readonly DraftFinding[]): string =>
  renderPage(
    { title: 'Noch keine Vorschau', look, embedded: true },
    <>
      <h1>Noch keine Vorschau</h1>
      <p>Zuerst ist etwas in Ordnung zu bringen:</p>
      <ul>
        {findings
          .filter(({ severity }) => severity === 'error')
          .map(({ elementId, message }) => (
            <li>
              <a href={editorUrls.part(draft.id, elementId ?? 'form')} target="_top">
                {message}
              </a>
            </li>
          ))}
      </ul>
    </>,
  )
