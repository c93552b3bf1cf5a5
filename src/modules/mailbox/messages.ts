import type { App } from '../../platform/app.ts'
import { unseal } from '../../platform/crypto/seal.ts'
import type { TenantId } from '../../platform/id.ts'
import { tenantKey } from '../tenants/index.ts'
import type { Message, MessageId } from './domain/message.ts'
import { messageRows, type SealedMessage } from './store/messages.ts'

/** Binds a sealed text to its row. */
export const sealContext = (id: MessageId): string => `message:${id}`

/** The messages about one application, oldest first. */
export async function messagesOf(app: App, tenantId: TenantId, ownerId: string): Promise<Message[]> {
  const rows = await messageRows(app.db, tenantId, ownerId)
  const key = rows.length > 0 ? await tenantKey(app, tenantId) : undefined
  return key ? rows.map(row => asMessage(row, key)) : []
}

const asMessage = (row: SealedMessage, key: Buffer): Message => ({
  id: row.id,
  direction: row.direction,
  author: row.author_name,
  text: unseal(key, sealContext(row.id), row.sealed_text).toString('utf8'),
  attachmentIds: row.attachment_ids,
  documentIds: row.document_ids,
  createdAt: row.created_at,
  ...(row.read_at ? { readAt: row.read_at } : {}),
})
