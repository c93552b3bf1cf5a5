import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import { nameOf } from '../../forms/domain/edit/edit.ts'
import { applyDraftEdits, concernsOf } from '../domain/apply-draft-edit.ts'
import { collisionWith } from '../domain/collision.ts'
import type { Author, DraftEdit, DraftId } from '../domain/draft.ts'
import type { SaveOutcome } from '../domain/outcomes.ts'
import { lockDraft } from '../store/drafts.ts'
import { dropUndone, revisionsAfter } from '../store/revisions.ts'
import { writeRevision } from './write-revision.ts'

export interface Save {
  readonly tenantId: TenantId
  readonly draftId: DraftId
  /** The one that the author saw. */
  readonly revision: number
  readonly edits: readonly DraftEdit[]
  readonly author: Author
}

const MOST_EDITS = 2000
/** Bytes of a form as JSON; the largest known data schemas stay far below. */
const MOST_BYTES = 4_000_000
const TOO_MUCH = { ok: false, reason: 'refused', message: 'Das ist zu viel auf einmal.' } as const

/** Saves changes. What others changed meanwhile stays; when it is the same thing, nothing is saved and the author is told. */
export const applyEdits = (app: Pick<App, 'db' | 'clock'>, save: Save): Promise<SaveOutcome> =>
  inTenant(app.db, save.tenantId, async (tx): Promise<SaveOutcome> => {
    const { tenantId, draftId, revision, edits, author } = save
    if (edits.length > MOST_EDITS) return TOO_MUCH
    const locked = await lockDraft(tx, tenantId, draftId)
    if (!locked) return { ok: false, reason: 'gone' }
    const { draft } = locked
    if (draft.state === 'in-review') return { ok: false, reason: 'in-review' }
    if (edits.length === 0) return { ok: true, draft, merged: revision < draft.revision }
    const since = revision < draft.revision ? await revisionsAfter(tx, tenantId, draftId, revision) : []
    const collision = collisionWith(since, concernsOf(edits, draft.source))
    if (collision) return collision
    const outcome = applyDraftEdits(draft.source, edits)
    if (!outcome.ok)
      return collisionWith(since, placesOf(edits)) ?? { ok: false, reason: 'refused', message: outcome.message }
    if (JSON.stringify(outcome.source).length > MOST_BYTES) return TOO_MUCH
    await dropUndone(tx, tenantId, draftId, author.id)
    const saved = await writeRevision(
      app,
      tx,
      draft,
      author,
      { source: outcome.source },
      {
        kind: 'changed',
        words: outcome.words,
        touched: outcome.touched,
        edits,
        inverse: outcome.inverse,
        standing: 'done',
      },
    )
    return { ok: true, draft: saved, merged: since.length > 0 }
  })

/** Where something was to be put that somebody took away. */
const placesOf = (edits: readonly DraftEdit[]): ReadonlySet<string> =>
  new Set(edits.flatMap(edit => ('into' in edit ? [nameOf(edit.into)] : 'target' in edit ? [nameOf(edit.target)] : [])))
