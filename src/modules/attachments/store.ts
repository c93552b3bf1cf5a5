import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/db/database.ts'
import { inTenant } from '../../platform/db/database.ts'
import type { Id, TenantId } from '../../platform/id.ts'
import type { MediaType } from './domain/media-type.ts'

export type AttachmentId = Id<'attachment'>

/** A file that a person uploaded. */
export interface Attachment {
  readonly id: AttachmentId
  readonly name: string
  readonly bytes: number
  readonly mediaType: MediaType
  /** Of the plain bytes, in hex. */
  readonly sha256: string
  readonly createdAt: Date
}

interface Row {
  tenant_id: string
  id: AttachmentId
  owner_id: string
  name: string
  bytes: number
  media_type: MediaType
  sha256: string
  blob_key: string
  created_at: Date
}
const tables = (tx: Tx) => tx.withTables<{ attachments: Row }>()

export interface KeptAttachment extends Attachment {
  readonly blobKey: string
}

const asAttachment = (row: Row): KeptAttachment => ({
  id: row.id,
  name: row.name,
  bytes: row.bytes,
  mediaType: row.media_type,
  sha256: row.sha256,
  createdAt: row.created_at,
  blobKey: row.blob_key,
})

export async function insertAttachment(
  tx: Tx,
  tenantId: TenantId,
  ownerId: string,
  attachment: KeptAttachment,
): Promise<void> {
  await tables(tx)
    .insertInto('attachments')
    .values({
      tenant_id: tenantId,
      id: attachment.id,
      owner_id: ownerId,
      name: attachment.name,
      bytes: attachment.bytes,
      media_type: attachment.mediaType,
      sha256: attachment.sha256,
      blob_key: attachment.blobKey,
      created_at: attachment.createdAt,
    })
    .execute()
}

/** One after the other until the transaction ends: uploads that come at once would each see room for themselves. */
export async function queueUp(tx: Tx, ownerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${ownerId}, 0))`.execute(tx)
}

/** What an owner has uploaded so far. */
export async function usageOf(tx: Tx, tenantId: TenantId, ownerId: string): Promise<{ files: number; bytes: number }> {
  const row = await tables(tx)
    .selectFrom('attachments')
    .select(({ fn }) => [fn.countAll<number>().as('files'), fn.sum<string | null>('bytes').as('bytes')])
    .where('tenant_id', '=', tenantId)
    .where('owner_id', '=', ownerId)
    .executeTakeFirstOrThrow()
  return { files: Number(row.files), bytes: Number(row.bytes ?? 0) }
}

export async function attachmentById(
  db: Database,
  tenantId: TenantId,
  ownerId: string,
  id: AttachmentId,
): Promise<KeptAttachment | undefined> {
  const row = await inTenant(db, tenantId, tx =>
    tables(tx)
      .selectFrom('attachments')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('id', '=', id)
      .where('owner_id', '=', ownerId)
      .executeTakeFirst(),
  )
  return row && asAttachment(row)
}

/** The files of one owner, in the order of upload. */
export async function attachmentsOf(db: Database, tenantId: TenantId, ownerId: string): Promise<Attachment[]> {
  const rows = await inTenant(db, tenantId, tx =>
    tables(tx)
      .selectFrom('attachments')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('owner_id', '=', ownerId)
      .orderBy('id')
      .execute(),
  )
  return rows.map(row => {
    const { blobKey: _inside, ...attachment } = asAttachment(row)
    return attachment
  })
}

/** Removes one file of an owner, or all of them; returns their blob keys. */
export async function deleteAttachments(
  tx: Tx,
  tenantId: TenantId,
  ownerId: string,
  id?: AttachmentId,
): Promise<string[]> {
  const all = tables(tx).deleteFrom('attachments').where('tenant_id', '=', tenantId).where('owner_id', '=', ownerId)
  const rows = await (id ? all.where('id', '=', id) : all).returning('blob_key').execute()
  return rows.map(row => row.blob_key)
}
