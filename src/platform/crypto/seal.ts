import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'

const VERSION = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Made once per key: preparing one costs more than sealing a page of answers. */
const prepared = new WeakMap<Buffer, KeyObject>()
function keyObject(key: Buffer): KeyObject {
  const known = prepared.get(key) ?? createSecretKey(key)
  prepared.set(key, known)
  return known
}

/** AES-256-GCM. `context` is bound to the text: what was sealed for one row does not open in another. */
export function seal(key: Buffer, context: string, plain: Buffer | string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyObject(key), nonce).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(typeof plain === 'string' ? Buffer.from(plain) : plain), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body])
}

/** The plain bytes; throws when key, context or a single bit is wrong. */
export function unseal(key: Buffer, context: string, sealed: Buffer): Buffer {
  if (sealed[0] !== VERSION) throw new Error(`unknown seal version ${sealed[0]}`)
  const nonceEnd = 1 + NONCE_BYTES
  const decipher = createDecipheriv('aes-256-gcm', keyObject(key), sealed.subarray(1, nonceEnd))
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(nonceEnd, nonceEnd + TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(nonceEnd + TAG_BYTES)), decipher.final()])
}
