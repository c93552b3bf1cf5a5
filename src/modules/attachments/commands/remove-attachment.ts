import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import { removeBlob } from '../../../platform/storage/blobs.ts'
import { type Actor, record } from '../../audit/index.ts'
import { type AttachmentId, deleteAttachments } from '../store.ts'

/** Removes one file of an owner; false when the owner has no such file. */
export async function removeAttachment(
  app: App,
  tenantId: TenantId,
  ownerId: string,
  id: AttachmentId,
  actor: Actor = { kind: 'applicant' },
): Promise<boolean> {
  const keys = await inTenant(app.db, tenantId, async tx => {
    const removed = await deleteAttachments(tx, tenantId, ownerId, id)
    if (removed.length > 0)
      await record(tx, {
        tenantId,
        actor,
        event: 'attachment.removed',
        subjectId: ownerId,
        detail: { attachmentId: id },
      })
    return removed
  })
  for (const key of keys) await removeBlob(app.config, tenantId, key)
  return keys.length > 0
}

/** Removes all files of an owner whose draft is deleted; returns how many. */
export async function removeAttachmentsOf(app: App, tenantId: TenantId, ownerId: string): Promise<number> {
  const keys = await inTenant(app.db, tenantId, tx => deleteAttachments(tx, tenantId, ownerId))
  for (const key of keys) await removeBlob(app.config, tenantId, key)
  return keys.length
}
