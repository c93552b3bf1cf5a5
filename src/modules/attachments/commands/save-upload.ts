import type { Readable } from 'node:stream'
import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { newId, type TenantId } from '../../../platform/id.ts'
import { putBlob, removeBlob } from '../../../platform/storage/blobs.ts'
import { type Actor, record } from '../../audit/index.ts'
import { tenantKey } from '../../tenants/index.ts'
import { safeFileName } from '../domain/file-name.ts'
import type { MediaType } from '../domain/media-type.ts'
import { MAX_FILES, MAX_TOTAL_BYTES, type UploadRefusal } from '../domain/upload-message.ts'
import { drain, inspectStream, Refused } from '../inspect-stream.ts'
import { type Attachment, insertAttachment, type KeptAttachment, queueUp, usageOf } from '../store.ts'
import { subjectOf } from '../subject.ts'

export interface Upload {
  readonly tenantId: TenantId
  /** The application it belongs to. */
  readonly ownerId: string
  readonly fileName: string
  readonly stream: Readable
  readonly maxBytes: number
  readonly accept: readonly MediaType[]
  /** Who uploads; the applicant unless said. */
  readonly actor?: Actor
}

export type UploadOutcome =
  | { readonly ok: true; readonly attachment: Attachment }
  | { readonly ok: false; readonly reason: UploadRefusal }

/** Streams an upload to the store. Whatever comes out, the stream has been read to its end and nothing half is left. */
export async function saveUpload(app: App, upload: Upload): Promise<UploadOutcome> {
  // A connection may break before anyone reads; the reader will hear of it.
  upload.stream.on('error', () => undefined)
  try {
    return { ok: true, attachment: await save(app, upload) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { ok: false, reason: error.reason }
  } finally {
    await drain(upload.stream)
  }
}

async function save(app: App, upload: Upload): Promise<Attachment> {
  const { tenantId, ownerId, stream, accept } = upload
  const used = await inTenant(app.db, tenantId, tx => usageOf(tx, tenantId, ownerId))
  const room = MAX_TOTAL_BYTES - used.bytes
  if (used.files >= MAX_FILES || room <= 0) throw new Refused('too-many')
  const id = newId<'attachment'>()
  const owner = { tenantId, tenantKey: await tenantKey(app, tenantId), subject: subjectOf(id) }
  const inspection = inspectStream(stream, { maxBytes: Math.min(upload.maxBytes, room), accept })
  const blob = await putBlob(app.config, owner, inspection.bytes).catch(error => {
    throw error instanceof Refused && error.reason === 'too-large' && room < upload.maxBytes
      ? new Refused('too-many')
      : error
  })
  const mediaType = inspection.mediaType()
  const attachment = {
    id,
    name: safeFileName(upload.fileName, mediaType),
    bytes: blob.bytes,
    mediaType,
    sha256: blob.sha256,
    createdAt: app.clock.now(),
  }
  try {
    await keep(app, upload, { ...attachment, blobKey: blob.key })
  } catch (error) {
    await removeBlob(app.config, tenantId, blob.key)
    throw error
  }
  return attachment
}

/** Counts again: several uploads may have come at once. */
const keep = (app: App, { tenantId, ownerId, actor }: Upload, kept: KeptAttachment): Promise<void> =>
  inTenant(app.db, tenantId, async tx => {
    await queueUp(tx, ownerId)
    const used = await usageOf(tx, tenantId, ownerId)
    if (used.files >= MAX_FILES || used.bytes + kept.bytes > MAX_TOTAL_BYTES) throw new Refused('too-many')
    await insertAttachment(tx, tenantId, ownerId, kept)
    await record(tx, {
      tenantId,
      actor: actor ?? { kind: 'applicant' },
      event: 'attachment.saved',
      subjectId: ownerId,
      detail: { attachmentId: kept.id, mediaType: kept.mediaType, bytes: kept.bytes, sha256: kept.sha256 },
    })
  })
