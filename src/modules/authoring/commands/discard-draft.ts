import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import { record } from '../../audit/index.ts'
import type { Author, DraftId } from '../domain/draft.ts'
import type { Gone } from '../domain/outcomes.ts'
import { closeDraft, lockDraft } from '../store/drafts.ts'
import { deleteTestAnswers } from '../store/test-answers.ts'

/** Ends a draft without publishing it; its history stays. */
export const discardDraft = (
  app: App,
  { tenantId, draftId, author }: { readonly tenantId: TenantId; readonly draftId: DraftId; readonly author: Author },
): Promise<{ readonly ok: true } | Gone> =>
  inTenant(app.db, tenantId, async tx => {
    const locked = await lockDraft(tx, tenantId, draftId)
    if (!locked) return { ok: false, reason: 'gone' }
    await closeDraft(tx, tenantId, draftId, 'discarded')
    await deleteTestAnswers(tx, tenantId, draftId)
    await record(tx, {
      tenantId,
      actor: { kind: 'staff', id: author.id, name: author.name },
      event: 'authoring.draft-discarded',
      subjectId: draftId,
      detail: { packageId: locked.draft.packageId, title: locked.draft.title },
    })
    return { ok: true }
  })
