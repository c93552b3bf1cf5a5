import type { Look } from '../../../../../ui/look.ts'
import { renderPage } from '../../../../../ui/page.tsx'
import type { PackageDraft } from '../../../domain/draft.ts'
import { type DraftFinding, errorsAmong } from '../../../domain/finding.ts'
import { FindingsList } from '../../findings-list.tsx'

/** In place of a page while the form has mistakes: what to do first. */
export const brokenPreview = (draft: PackageDraft, look: Look, findings: readonly DraftFinding[]): string =>
  renderPage(
    { title: 'Noch keine Vorschau', look, embedded: true },
    <>
      <h1>Noch keine Vorschau</h1>
      <p>Zuerst ist etwas in Ordnung zu bringen:</p>
      <FindingsList draft={draft} findings={errorsAmong(findings)} framed />
    </>,
  )
