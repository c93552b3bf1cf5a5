import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { HEAD_BYTES, isWhole, type MediaType, mediaTypeOf, TAIL_BYTES } from './domain/media-type.ts'
import type { UploadLimits, UploadRefusal } from './domain/upload-message.ts'

/** Thrown through the stream, so that whoever writes it keeps nothing. */
export class Refused extends Error {
  readonly reason: UploadRefusal
  constructor(reason: UploadRefusal) {
    super(`upload refused: ${reason}`)
    this.reason = reason
  }
}

export interface Inspection {
  /** Passes the bytes on; throws Refused as soon as something is wrong. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** The type by content, once `bytes` has ended well. */
  mediaType(): MediaType
}

/** Watches an upload go by: counts it, and looks at its beginning and end. */
export function inspectStream(stream: Readable, limits: UploadLimits): Inspection {
  let type: MediaType | undefined
  async function* inspected() {
    let head: Uint8Array = new Uint8Array()
    let tail: Uint8Array = new Uint8Array()
    let bytes = 0
    for await (const chunk of arriving(stream)) {
      bytes += chunk.length
      if (bytes > limits.maxBytes) throw new Refused('too-large')
      tail = lastBytes(tail, chunk)
      if (type) yield chunk
      else {
        head = Buffer.concat([head, chunk])
        if (head.length < HEAD_BYTES) continue
        type = acceptedType(head, limits)
        yield head
      }
    }
    if (Reflect.get(stream, 'truncated') === true) throw new Refused('too-large')
    if (bytes === 0) throw new Refused('empty')
    if (!type || !isWhole(type, tail)) throw new Refused('wrong-type')
  }
  return {
    bytes: inspected(),
    mediaType: () => {
      if (!type) throw new Error('the stream has not been read')
      return type
    },
  }
}

function acceptedType(head: Uint8Array, limits: UploadLimits): MediaType {
  const type = mediaTypeOf(head)
  if (!type || !limits.accept.includes(type)) throw new Refused('wrong-type')
  return type
}

const lastBytes = (tail: Uint8Array, chunk: Uint8Array): Uint8Array =>
  chunk.length >= TAIL_BYTES
    ? Uint8Array.from(chunk.subarray(chunk.length - TAIL_BYTES))
    : Buffer.concat([tail, chunk]).subarray(-TAIL_BYTES)

/** Leaves the stream alive when reading stops early: the rest of the request still has to be read. */
async function* arriving(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) if (chunk instanceof Uint8Array) yield chunk
  } catch {
    throw new Refused('interrupted')
  }
}

/** Reads and forgets the rest, so that the browser has sent everything before it gets the answer. */
export async function drain(stream: Readable): Promise<void> {
  if (stream.readableEnded || stream.destroyed) return
  stream.resume()
  await finished(stream).catch(() => undefined)
}
