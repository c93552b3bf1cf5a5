import type { App } from '../../../platform/app.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Author, PackageDraft } from '../domain/draft.ts'
import { updateDraft } from '../store/drafts.ts'
import { insertRevision, type StoredRevision } from '../store/revisions.ts'

interface Change {
  readonly kind: StoredRevision['kind']
  readonly words: readonly string[]
  readonly touched?: readonly string[]
  readonly edits?: StoredRevision['edits']
  readonly inverse?: StoredRevision['inverse']
  readonly standing?: StoredRevision['standing']
}

/** Saves a draft as its next revision; `changes` are what else of it is new. */
export async function writeRevision(
  app: Pick<App, 'clock'>,
  tx: Tx,
  draft: PackageDraft,
  author: Author,
  changes: Partial<Pick<PackageDraft, 'source' | 'state' | 'submittedBy' | 'comment'>>,
  change: Change,
): Promise<PackageDraft> {
  const at = app.clock.now()
  const next: PackageDraft = {
    ...draft,
    ...changes,
    title: (changes.source ?? draft.source).manifest.title,
    revision: draft.revision + 1,
    changedBy: author.name,
    changedById: author.id,
    changedAt: at,
  }
  await updateDraft(tx, next, changes.source !== undefined)
  await insertRevision(tx, draft.tenantId, draft.id, {
    revision: next.revision,
    at,
    authorId: author.id,
    authorName: author.name,
    kind: change.kind,
    words: change.words,
    touched: change.touched ?? [],
    edits: change.edits ?? [],
    inverse: change.inverse ?? [],
    standing: change.standing ?? null,
  })
  return next
}
