import type { Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { DraftEdit, DraftId, Revision } from '../domain/draft.ts'
import { type AuthoringTables, jsonText, tables } from './tables.ts'

export interface StoredRevision extends Revision {
  readonly touched: readonly string[]
  readonly edits: readonly DraftEdit[]
  readonly inverse: readonly DraftEdit[]
  readonly standing: AuthoringTables['draft_revisions']['standing']
}

const of = (tx: Tx, tenantId: TenantId, draftId: DraftId) =>
  tables(tx).selectFrom('draft_revisions').where('tenant_id', '=', tenantId).where('draft_id', '=', draftId)

type Row = Omit<AuthoringTables['draft_revisions'], 'edits' | 'inverse'> & {
  edits: readonly DraftEdit[]
  inverse: readonly DraftEdit[]
}
const asRevision = (row: Row): StoredRevision => ({
  revision: row.revision,
  at: row.at,
  authorId: row.author_id,
  authorName: row.author_name,
  kind: row.kind,
  words: row.words,
  touched: row.touched,
  edits: row.edits,
  inverse: row.inverse,
  standing: row.standing,
})

export async function insertRevision(
  tx: Tx,
  tenantId: TenantId,
  draftId: DraftId,
  revision: StoredRevision,
): Promise<void> {
  await tables(tx)
    .insertInto('draft_revisions')
    .values({
      tenant_id: tenantId,
      draft_id: draftId,
      revision: revision.revision,
      at: revision.at,
      author_id: revision.authorId,
      author_name: revision.authorName,
      kind: revision.kind,
      words: [...revision.words],
      touched: [...revision.touched],
      edits: jsonText(revision.edits),
      inverse: jsonText(revision.inverse),
      standing: revision.standing,
    })
    .execute()
}

/** What was saved after a revision, oldest first. */
export async function revisionsAfter(
  tx: Tx,
  tenantId: TenantId,
  draftId: DraftId,
  revision: number,
): Promise<StoredRevision[]> {
  const rows = await of(tx, tenantId, draftId)
    .selectAll()
    .where('revision', '>', revision)
    .orderBy('revision')
    .execute()
  return rows.map(asRevision)
}

/** The change that this author would undo (their last that stands) or do again (their first undone one). */
export async function nextOf(
  tx: Tx,
  tenantId: TenantId,
  draftId: DraftId,
  authorId: string,
  standing: 'done' | 'undone',
): Promise<StoredRevision | undefined> {
  const row = await of(tx, tenantId, draftId)
    .selectAll()
    .where('author_id', '=', authorId)
    .where('standing', '=', standing)
    .orderBy('revision', standing === 'done' ? 'desc' : 'asc')
    .limit(1)
    .executeTakeFirst()
  return row && asRevision(row)
}

export async function setStanding(
  tx: Tx,
  tenantId: TenantId,
  draftId: DraftId,
  { revision, standing, inverse }: Pick<StoredRevision, 'revision' | 'standing' | 'inverse'>,
): Promise<void> {
  await tables(tx)
    .updateTable('draft_revisions')
    .set({ standing, inverse: jsonText(inverse) })
    .where('tenant_id', '=', tenantId)
    .where('draft_id', '=', draftId)
    .where('revision', '=', revision)
    .execute()
}

/** After something new was changed, what was undone before can't come back. */
export async function dropUndone(tx: Tx, tenantId: TenantId, draftId: DraftId, authorId: string): Promise<void> {
  await tables(tx)
    .updateTable('draft_revisions')
    .set({ standing: 'dropped' })
    .where('tenant_id', '=', tenantId)
    .where('draft_id', '=', draftId)
    .where('author_id', '=', authorId)
    .where('standing', '=', 'undone')
    .execute()
}

/** The history in words, newest first. */
export async function selectHistory(tx: Tx, tenantId: TenantId, draftId: DraftId, limit: number): Promise<Revision[]> {
  const rows = await of(tx, tenantId, draftId)
    .select(['revision', 'at', 'author_id', 'author_name', 'kind', 'words'])
    .orderBy('revision', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ author_id, author_name, ...row }) => ({ ...row, authorId: author_id, authorName: author_name }))
}
