import { type Database, inTenant, type Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { Direction, MessageId } from '../domain/message.ts'

export interface SealedMessage {
  readonly id: MessageId
  readonly direction: Direction
  readonly author_name: string
  readonly sealed_text: Buffer
  readonly attachment_ids: string[]
  readonly document_ids: string[]
  readonly created_at: Date
  readonly read_at: Date | null
}
type Row = SealedMessage & { tenant_id: string; owner_id: string }
const tables = (tx: Tx) => tx.withTables<{ messages: Row }>()

export async function insertMessage(
  tx: Tx,
  tenantId: TenantId,
  ownerId: string,
  message: SealedMessage,
): Promise<void> {
  await tables(tx)
    .insertInto('messages')
    .values({ ...message, tenant_id: tenantId, owner_id: ownerId })
    .execute()
}

export const messageRows = (db: Database, tenantId: TenantId, ownerId: string): Promise<SealedMessage[]> =>
  inTenant(db, tenantId, tx =>
    tables(tx)
      .selectFrom('messages')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('owner_id', '=', ownerId)
      .orderBy('id')
      .execute(),
  )

/** Marks as read what goes in one direction; returns how many were new. */
export async function markRead(
  tx: Tx,
  { tenantId, ownerId, direction, at }: { tenantId: TenantId; ownerId: string; direction: Direction; at: Date },
): Promise<number> {
  const result = await tables(tx)
    .updateTable('messages')
    .set({ read_at: at })
    .where('tenant_id', '=', tenantId)
    .where('owner_id', '=', ownerId)
    .where('direction', '=', direction)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}
