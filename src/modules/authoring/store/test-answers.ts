import type { Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { DraftId } from '../domain/draft.ts'
import { tables } from './tables.ts'

interface Key {
  readonly tenantId: TenantId
  readonly draftId: DraftId
  readonly authorId: string
}

export async function upsertTestAnswers(tx: Tx, key: Key, content: Buffer, at: Date): Promise<void> {
  await tables(tx)
    .insertInto('draft_test_answers')
    .values({ tenant_id: key.tenantId, draft_id: key.draftId, author_id: key.authorId, content, saved_at: at })
    .onConflict(conflict =>
      conflict.columns(['tenant_id', 'draft_id', 'author_id']).doUpdateSet({ content, saved_at: at }),
    )
    .execute()
}

export async function selectTestAnswers(tx: Tx, { tenantId, draftId, authorId }: Key): Promise<Buffer | undefined> {
  const row = await tables(tx)
    .selectFrom('draft_test_answers')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .where('draft_id', '=', draftId)
    .where('author_id', '=', authorId)
    .executeTakeFirst()
  return row?.content
}

/** Nobody tries out a draft that is closed. */
export async function deleteTestAnswers(tx: Tx, tenantId: TenantId, draftId: DraftId): Promise<void> {
  await tables(tx)
    .deleteFrom('draft_test_answers')
    .where('tenant_id', '=', tenantId)
    .where('draft_id', '=', draftId)
    .execute()
}
