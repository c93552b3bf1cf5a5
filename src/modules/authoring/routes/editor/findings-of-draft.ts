import type { PackageDraft } from '../../domain/draft.ts'
import type { DraftFinding } from '../../domain/finding.ts'
import { findingsOf } from '../../findings-of.ts'

/** Findings of the drafts that were looked at last; a form is analysed once per revision. */
const known = new Map<string, { readonly revision: number; readonly findings: readonly DraftFinding[] }>()
const KEPT = 50

export function findingsOfDraft(draft: PackageDraft): readonly DraftFinding[] {
  const last = known.get(draft.id)
  if (last?.revision === draft.revision) return last.findings
  const findings = findingsOf(draft.source)
  known.delete(draft.id)
  known.set(draft.id, { revision: draft.revision, findings })
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break
    known.delete(oldest)
  }
  return findings
}
