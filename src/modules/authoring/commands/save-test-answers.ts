import type { App } from '../../../platform/app.ts'
import { seal, unseal } from '../../../platform/crypto/seal.ts'
import { inTenant } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { Answers } from '../../forms/domain/model.ts'
import { tenantKey } from '../../tenants/index.ts'
import type { Author, DraftId } from '../domain/draft.ts'
import { isOpen } from '../store/drafts.ts'
import { selectTestAnswers, upsertTestAnswers } from '../store/test-answers.ts'

interface Whose {
  readonly tenantId: TenantId
  readonly draftId: DraftId
  readonly author: Pick<Author, 'id'>
}

const contextOf = ({ draftId, author }: Whose): string => `test-answers:${draftId}:${author.id}`

/**
 * Keeps the answers with which an author tries a draft out; false when there is no such draft. Somebody may type real
 * data: sealed like any answers.
 */
export async function saveTestAnswers(app: App, whose: Whose, answers: Answers): Promise<boolean> {
  const { tenantId, draftId, author } = whose
  const content = seal(await tenantKey(app, tenantId), contextOf(whose), JSON.stringify(answers))
  return inTenant(app.db, tenantId, async tx => {
    if (!(await isOpen(tx, tenantId, draftId))) return false
    await upsertTestAnswers(tx, { tenantId, draftId, authorId: author.id }, content, app.clock.now())
    return true
  })
}

export async function testAnswersOf(app: App, whose: Whose): Promise<Answers> {
  const { tenantId, draftId, author } = whose
  const content = await inTenant(app.db, tenantId, tx =>
    selectTestAnswers(tx, { tenantId, draftId, authorId: author.id }),
  )
  return content ? JSON.parse(unseal(await tenantKey(app, tenantId), contextOf(whose), content).toString()) : {}
}
