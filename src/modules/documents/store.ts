import { type Database, inTenant, type Tx } from '../../platform/db/database.ts'
import type { Id, TenantId } from '../../platform/id.ts'

export type DocumentId = Id<'document'>
export type DocumentKind = 'receipt' | 'decision'

/** A PDF that an authority issued. */
export interface IssuedDocument {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly title: string
  readonly bytes: number
  /** Of the plain bytes, in hex. */
  readonly sha256: string
  readonly createdAt: Date
}
export interface KeptDocument extends IssuedDocument {
  readonly blobKey: string
}

interface Row {
  tenant_id: string
  id: DocumentId
  owner_id: string
  kind: DocumentKind
  title: string
  sha256: string
  blob_key: string
  bytes: number
  created_at: Date
}
const tables = (tx: Tx) => tx.withTables<{ documents: Row }>()

const asDocument = (row: Row): KeptDocument => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  bytes: row.bytes,
  sha256: row.sha256,
  createdAt: row.created_at,
  blobKey: row.blob_key,
})

export async function insertDocument(
  tx: Tx,
  tenantId: TenantId,
  ownerId: string,
  { id, kind, title, bytes, sha256, createdAt, blobKey }: KeptDocument,
): Promise<void> {
  await tables(tx)
    .insertInto('documents')
    .values({
      tenant_id: tenantId,
      id,
      owner_id: ownerId,
      kind,
      title,
      bytes,
      sha256,
      blob_key: blobKey,
      created_at: createdAt,
    })
    .execute()
}

const ofOwner = (tx: Tx, tenantId: TenantId, ownerId: string) =>
  tables(tx).selectFrom('documents').selectAll().where('tenant_id', '=', tenantId).where('owner_id', '=', ownerId)

export async function documentById(
  db: Database,
  tenantId: TenantId,
  ownerId: string,
  id: DocumentId,
): Promise<KeptDocument | undefined> {
  const row = await inTenant(db, tenantId, tx => ofOwner(tx, tenantId, ownerId).where('id', '=', id).executeTakeFirst())
  return row && asDocument(row)
}

/** What was issued to one owner, oldest first. */
export async function documentsOf(db: Database, tenantId: TenantId, ownerId: string): Promise<IssuedDocument[]> {
  const rows = await inTenant(db, tenantId, tx => ofOwner(tx, tenantId, ownerId).orderBy('id').execute())
  return rows.map(row => {
    const { blobKey: _inside, ...document } = asDocument(row)
    return document
  })
}
