import type { App } from '../../../platform/app.ts'
import { inTenant, type Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import { record } from '../../audit/index.ts'
import type { Author, DraftId, PackageDraft } from '../domain/draft.ts'
import { errorsAmong } from '../domain/finding.ts'
import type { ReviewOutcome } from '../domain/outcomes.ts'
import { findingsOf } from '../findings-of.ts'
import { lockDraft } from '../store/drafts.ts'
import { writeRevision } from './write-revision.ts'

interface Which {
  readonly tenantId: TenantId
  readonly draftId: DraftId
  readonly author: Author
}
type Source = Pick<App, 'db' | 'clock'>

/** Hands a draft to the second person; nobody changes it meanwhile. Errors have to be mended first. */
export const submitForReview = (app: Source, which: Which): Promise<ReviewOutcome> =>
  withDraft(app, which, async (tx, draft) => {
    if (draft.state === 'in-review') return { ok: false, reason: 'in-review' }
    const errors = errorsAmong(findingsOf(draft.source))
    if (errors.length > 0) return { ok: false, reason: 'findings', findings: errors }
    const { id, name } = which.author
    const changes = { state: 'in-review', submittedBy: { id, name }, comment: undefined } as const
    const words = ['Zur Freigabe eingereicht.']
    const next = await writeRevision(app, tx, draft, which.author, changes, { kind: 'submitted', words })
    await note(tx, which, 'authoring.submitted', { revision: next.revision })
    return { ok: true, draft: next }
  })

/** The author goes on working instead. */
export const takeBack = (app: Source, which: Which): Promise<ReviewOutcome> =>
  back(app, which, undefined, 'authoring.taken-back')

/** The reviewer wants something changed, and says what. */
export const sendBack = (app: Source, which: Which & { readonly comment: string }): Promise<ReviewOutcome> => {
  const comment = which.comment.trim().slice(0, 4000)
  if (comment === '') return Promise.resolve({ ok: false, reason: 'no-comment' })
  return back(app, which, comment, 'authoring.sent-back')
}

const back = (app: Source, which: Which, comment: string | undefined, event: string): Promise<ReviewOutcome> =>
  withDraft(app, which, async (tx, draft) => {
    if (draft.state !== 'in-review') return { ok: false, reason: 'not-in-review' }
    const words = [comment === undefined ? 'Aus der Freigabe zurückgeholt.' : `Zurückgegeben: ${comment}`]
    const changes = { state: 'editing', submittedBy: undefined, comment } as const
    const next = await writeRevision(app, tx, draft, which.author, changes, { kind: 'sent-back', words })
    await note(tx, which, event, comment === undefined ? {} : { comment })
    return { ok: true, draft: next }
  })

const note = (tx: Tx, { tenantId, draftId, author }: Which, event: string, detail: Record<string, string | number>) =>
  record(tx, {
    tenantId,
    actor: { kind: 'staff', id: author.id, name: author.name },
    event,
    subjectId: draftId,
    detail,
  })

const withDraft = (
  app: Source,
  { tenantId, draftId }: Which,
  work: (tx: Tx, draft: PackageDraft) => Promise<ReviewOutcome>,
): Promise<ReviewOutcome> =>
  inTenant(app.db, tenantId, async (tx): Promise<ReviewOutcome> => {
    const locked = await lockDraft(tx, tenantId, draftId)
    return locked ? work(tx, locked.draft) : { ok: false, reason: 'gone' }
  })
