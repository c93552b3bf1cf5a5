import type { App } from '../../../platform/app.ts'
import { seal } from '../../../platform/crypto/seal.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId, type TenantId } from '../../../platform/id.ts'
import { tenantKey } from '../../tenants/index.ts'
import type { Direction, MessageId } from '../domain/message.ts'
import { sealContext } from '../messages.ts'
import { insertMessage } from '../store/messages.ts'

export interface NewMessage {
  readonly tenantId: TenantId
  /** The application it speaks of. */
  readonly ownerId: string
  readonly direction: Direction
  readonly author: string
  readonly text: string
  readonly attachmentIds?: readonly string[]
  readonly documentIds?: readonly string[]
}

/** Puts a message into the Postfach, sealed with the tenant's key, in the caller's transaction. */
export async function postMessage(app: App, tx: Tx, message: NewMessage): Promise<MessageId> {
  const { tenantId, ownerId, direction, author, text, attachmentIds = [], documentIds = [] } = message
  const id = newId<'message'>()
  await insertMessage(tx, tenantId, ownerId, {
    id,
    direction,
    author_name: author,
    sealed_text: seal(await tenantKey(app, tenantId), sealContext(id), text),
    attachment_ids: [...attachmentIds],
    document_ids: [...documentIds],
    created_at: app.clock.now(),
    read_at: null,
  })
  return id
}
