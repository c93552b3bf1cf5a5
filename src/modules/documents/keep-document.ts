import type { Readable } from 'node:stream'
import type { App } from '../../platform/app.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId, type TenantId } from '../../platform/id.ts'
import { type BlobOwner, openBlob, putBlob } from '../../platform/storage/blobs.ts'
import { tenantKey } from '../tenants/index.ts'
import { type DocumentId, type DocumentKind, documentById, type IssuedDocument, insertDocument } from './store.ts'

export interface NewDocument {
  readonly tenantId: TenantId
  /** The application it belongs to. */
  readonly ownerId: string
  readonly kind: DocumentKind
  /** Also the name of the file: "Hundesteuerbescheid". */
  readonly title: string
  readonly pdf: Buffer
}

const blobOwner = async (app: App, tenantId: TenantId, id: DocumentId): Promise<BlobOwner> => ({
  tenantId,
  tenantKey: await tenantKey(app, tenantId),
  subject: `document:${id}`,
})

/**
 * Keeps an issued PDF, in the caller's transaction. Should that fail, a sealed file without a row stays behind,
 * which nobody can reach.
 */
export async function keepDocument(app: App, tx: Tx, document: NewDocument): Promise<IssuedDocument> {
  const { tenantId, ownerId, kind, title, pdf } = document
  const id = newId<'document'>()
  const source = (async function* () {
    yield pdf
  })()
  const { key, sha256, bytes } = await putBlob(app.config, await blobOwner(app, tenantId, id), source)
  const issued = { id, kind, title, bytes, sha256, createdAt: app.clock.now() }
  await insertDocument(tx, tenantId, ownerId, { ...issued, blobKey: key })
  return issued
}

/** The document and its bytes, only through the owner it belongs to. */
export async function openDocument(
  app: App,
  tenantId: TenantId,
  ownerId: string,
  id: DocumentId,
): Promise<{ document: IssuedDocument; stream: Readable } | undefined> {
  const found = await documentById(app.db, tenantId, ownerId, id)
  if (!found) return undefined
  const { blobKey, ...document } = found
  return { document, stream: openBlob(app.config, await blobOwner(app, tenantId, id), blobKey) }
}
