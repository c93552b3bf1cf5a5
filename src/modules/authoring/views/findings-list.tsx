import type { DraftFinding } from '../domain/finding.ts'
import { urls } from '../urls.ts'

/** Findings as links into the designer. */
export const FindingsList = ({
  draftId,
  findings,
}: {
  readonly draftId: string
  readonly findings: readonly DraftFinding[]
}) => (
  <ul>
    {findings.map(({ elementId, place, message }) => (
      <li>
        {elementId === undefined ? (
          <>
            {place}: {message}
          </>
        ) : (
          <a href={urls.edit(draftId, elementId)}>{message}</a>
        )}
      </li>
    ))}
  </ul>
)
