import type { PackageDraft } from '../domain/draft.ts'
import type { DraftFinding } from '../domain/finding.ts'
import { editorUrls } from './editor/editor-urls.ts'
import { partTitle } from './editor/part-title.ts'

interface FindingsListProps {
  readonly draft: PackageDraft
  readonly findings: readonly DraftFinding[]
  /** Shown in a frame: links lead out of it. */
  readonly framed?: boolean
}

/** Findings, each with a link to its element in the designer. */
export const FindingsList = ({ draft, findings, framed = false }: FindingsListProps) => (
  <ul>
    {findings.map(({ elementId, place, message }) => (
      <li>
        {elementId === undefined ? (
          place
        ) : (
          <a href={editorUrls.part(draft.id, elementId)} {...(framed ? { target: '_top' } : {})}>
            {partTitle(draft.source.form, elementId)}
          </a>
        )}
        : {message}
      </li>
    ))}
  </ul>
)
