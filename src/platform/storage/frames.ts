import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const MAGIC = Buffer.from('AWB\x01', 'latin1')
const SALT_BYTES = 16
const HEADER_BYTES = MAGIC.length + SALT_BYTES
const TAG_BYTES = 16
export const FRAME_BYTES = 64 * 1024

/** The stored bytes are not what was written: changed, cut off, out of order, or of another place. */
export class DamagedBlob extends Error {}

type Bytes = AsyncIterable<Uint8Array>

/**
 * AES-256-GCM in frames of 64 kB, so that a stream of any size passes through with one frame in memory.
 * Each stream has a key of its own (HKDF with a random salt, bound to `context`); a frame's nonce is its number and
 * whether it is the last, so that frames that are missing, swapped or cut off do not open.
 */
export async function* encryptFrames(key: Buffer, context: string, plain: Bytes): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES)
  const streamKey = deriveKey(key, salt, context)
  yield Buffer.concat([MAGIC, salt])
  let index = 0
  for await (const { bytes, last } of inFrames(plain, FRAME_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', streamKey, nonceOf(index, last))
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
    index += 1
  }
}

/** The plain bytes, each frame only after it proved genuine; throws DamagedBlob. */
export async function* decryptFrames(key: Buffer, context: string, stored: Bytes): AsyncGenerator<Buffer> {
  let streamKey: Buffer | undefined
  let index = 0
  for await (const { bytes, last } of inFrames(stored, FRAME_BYTES + TAG_BYTES, HEADER_BYTES)) {
    if (!streamKey) {
      streamKey = readHeader(key, context, bytes)
      continue
    }
    yield openFrame(streamKey, index, last, bytes)
    index += 1
  }
  if (index === 0) throw new DamagedBlob('no frame')
}

function readHeader(key: Buffer, context: string, header: Buffer): Buffer {
  if (header.length !== HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC))
    throw new DamagedBlob('unknown header')
  return deriveKey(key, header.subarray(MAGIC.length), context)
}

function openFrame(key: Buffer, index: number, last: boolean, frame: Buffer): Buffer {
  const end = frame.length - TAG_BYTES
  if (end < 0) throw new DamagedBlob(`frame ${index} is cut off`)
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index, last), { authTagLength: TAG_BYTES })
  decipher.setAuthTag(frame.subarray(end))
  const plain = decipher.update(frame.subarray(0, end))
  try {
    decipher.final()
  } catch {
    throw new DamagedBlob(`frame ${index} is not genuine`)
  }
  return plain
}

const deriveKey = (key: Buffer, salt: Uint8Array, context: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, `amtsweg blob ${context}`, 32))

function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(index, 7)
  nonce[11] = last ? 1 : 0
  return nonce
}

/** Cuts a stream into pieces of `size` (the first of `firstSize`); the buffer is used again for the next piece. */
async function* inFrames(
  source: Bytes,
  size: number,
  firstSize = size,
): AsyncGenerator<{ bytes: Buffer; last: boolean }> {
  const frame = Buffer.allocUnsafe(size)
  let wanted = firstSize
  let filled = 0
  for await (const chunk of source) {
    let offset = 0
    while (offset < chunk.length) {
      if (filled === wanted) {
        yield { bytes: frame.subarray(0, filled), last: false }
        wanted = size
        filled = 0
      }
      const part = chunk.subarray(offset, offset + wanted - filled)
      frame.set(part, filled)
      filled += part.length
      offset += part.length
    }
  }
  yield { bytes: frame.subarray(0, filled), last: true }
}
