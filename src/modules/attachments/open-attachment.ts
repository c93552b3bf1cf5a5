import type { Readable } from 'node:stream'
import type { App } from '../../platform/app.ts'
import type { TenantId } from '../../platform/id.ts'
import { openBlob } from '../../platform/storage/blobs.ts'
import { tenantKey } from '../tenants/index.ts'
import { type Attachment, type AttachmentId, attachmentById } from './store.ts'
import { subjectOf } from './subject.ts'

/** The file and its bytes, only through the owner it belongs to. */
export async function openAttachment(
  app: App,
  tenantId: TenantId,
  ownerId: string,
  id: AttachmentId,
): Promise<{ attachment: Attachment; stream: Readable } | undefined> {
  const found = await attachmentById(app.db, tenantId, ownerId, id)
  if (!found) return undefined
  const { blobKey, ...attachment } = found
  const owner = { tenantId, tenantKey: await tenantKey(app, tenantId), subject: subjectOf(id) }
  return { attachment, stream: openBlob(app.config, owner, blobKey) }
}
