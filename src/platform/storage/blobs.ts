import { createHash, createHmac } from 'node:crypto'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Config } from '../config.ts'
import type { TenantId } from '../id.ts'
import { decryptFrames, encryptFrames } from './frames.ts'
import { fileStore, type ObjectStore, sweepIncoming } from './object-store.ts'

/** What a blob belongs to. It opens with this tenant's key and for this `subject` ("attachment:<id>") alone. */
export interface BlobOwner {
  readonly tenantId: TenantId
  readonly tenantKey: Buffer
  readonly subject: string
}

export interface StoredBlob {
  /** Name in the store: a keyed hash of the content and its owner, which tells nobody what is in it. */
  readonly key: string
  /** Hash of the plain bytes, for the record, in hex. */
  readonly sha256: string
  readonly bytes: number
}

type Settings = Pick<Config, 'dataDir'>

const rootOf = (settings: Settings): string => join(settings.dataDir, 'files')
const storeOf = (settings: Settings): ObjectStore => fileStore(rootOf(settings))

const KEY = /^[0-9a-f]{64}$/
function pathOf(tenantId: TenantId, key: string): string {
  if (!KEY.test(key)) throw new Error('not the key of a blob')
  return join(tenantId, key.slice(0, 2), key)
}

/**
 * Streams the bytes to the disk, encrypted with the tenant's key, and returns when they will survive a power cut.
 * When the source throws, nothing is kept and its error is thrown on.
 */
export async function putBlob(
  settings: Settings,
  owner: BlobOwner,
  source: AsyncIterable<Uint8Array>,
): Promise<StoredBlob> {
  const plainHash = createHash('sha256')
  const name = createHmac('sha256', owner.tenantKey).update(`amtsweg blob name\0${owner.subject}\0`)
  let bytes = 0
  let key = ''
  const counted = async function* () {
    for await (const chunk of source) {
      plainHash.update(chunk)
      name.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  await storeOf(settings).write(encryptFrames(owner.tenantKey, contextOf(owner), counted()), () => {
    key = name.digest('hex')
    return pathOf(owner.tenantId, key)
  })
  return { key, sha256: plainHash.digest('hex'), bytes }
}

const contextOf = (owner: BlobOwner): string => `${owner.tenantId} ${owner.subject}`

/** The plain bytes as a stream; it fails with DamagedBlob, or ENOENT when the blob is gone. */
export const openBlob = (settings: Settings, owner: BlobOwner, key: string): Readable =>
  Readable.from(decryptFrames(owner.tenantKey, contextOf(owner), storeOf(settings).read(pathOf(owner.tenantId, key))), {
    objectMode: false,
  })

export const hasBlob = (settings: Settings, tenantId: TenantId, key: string): Promise<boolean> =>
  storeOf(settings).has(pathOf(tenantId, key))

/** Removes a blob; one that is gone already is no error. */
export const removeBlob = (settings: Settings, tenantId: TenantId, key: string): Promise<void> =>
  storeOf(settings).remove(pathOf(tenantId, key))

/** Removes what killed processes left half-written; to be run by the clock. */
export const sweepUnfinishedBlobs = (settings: Settings, now: Date): Promise<number> =>
  sweepIncoming(rootOf(settings), now)
