import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import { applyDraftEdits } from '../domain/apply-draft-edit.ts'
import { collisionWith } from '../domain/collision.ts'
import type { Author, DraftId } from '../domain/draft.ts'
import type { SaveOutcome } from '../domain/outcomes.ts'
import { lockDraft } from '../store/drafts.ts'
import { nextOf, revisionsAfter, type StoredRevision, setStanding } from '../store/revisions.ts'
import { writeRevision } from './write-revision.ts'

interface Which {
  readonly tenantId: TenantId
  readonly draftId: DraftId
  readonly author: Author
}
type Source = Pick<App, 'db' | 'clock'>

/** Takes back the author's own last change; what others changed since stays, unless it is the same thing. */
export const undo = (app: Source, which: Which): Promise<SaveOutcome> => change(app, which, 'done')

/** Does again what the author undid last. */
export const redo = (app: Source, which: Which): Promise<SaveOutcome> => change(app, which, 'undone')

const NOTHING = {
  done: 'Es gibt keine eigene Änderung, die Sie zurücknehmen können.',
  undone: 'Es gibt nichts, was Sie wiederherstellen können.',
} as const

const change = (app: Source, { tenantId, draftId, author }: Which, from: 'done' | 'undone'): Promise<SaveOutcome> =>
  inTenant(app.db, tenantId, async (tx): Promise<SaveOutcome> => {
    const locked = await lockDraft(tx, tenantId, draftId)
    if (!locked) return { ok: false, reason: 'gone' }
    const { draft } = locked
    if (draft.state === 'in-review') return { ok: false, reason: 'in-review' }
    const revision = await nextOf(tx, tenantId, draftId, author.id, from)
    if (!revision) return { ok: false, reason: 'refused', message: NOTHING[from] }
    const since = await revisionsAfter(tx, tenantId, draftId, revision.revision)
    const collision = collisionWith(since.filter(isOthers(author)), new Set(revision.touched))
    if (collision) return collision
    const isUndo = from === 'done'
    const edits = isUndo ? revision.inverse : revision.edits
    const outcome = applyDraftEdits(draft.source, edits)
    if (!outcome.ok) return { ok: false, reason: 'refused', message: outcome.message }
    await setStanding(tx, tenantId, draftId, {
      revision: revision.revision,
      standing: isUndo ? 'undone' : 'done',
      inverse: isUndo ? revision.inverse : outcome.inverse,
    })
    const saved = await writeRevision(
      app,
      tx,
      draft,
      author,
      { source: outcome.source },
      { kind: isUndo ? 'undone' : 'redone', words: revision.words, touched: revision.touched, edits },
    )
    return { ok: true, draft: saved, merged: false }
  })

const isOthers =
  (author: Author) =>
  ({ authorId, kind, standing }: StoredRevision): boolean =>
    authorId !== author.id && (kind !== 'changed' || standing === 'done')
