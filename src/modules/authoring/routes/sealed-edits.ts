import { seal, unseal } from '../../../platform/crypto/seal.ts'
import type { DraftEdit } from '../domain/draft.ts'

/** Changes that were shown and wait in the page for being taken; `context` binds them to what they were made for. */
export const sealEdits = (key: Buffer, context: string, edits: readonly DraftEdit[]): string =>
  seal(key, context, JSON.stringify(edits)).toString('base64url')

/** Undefined for what was not sealed here, or for something else. */
export function openEdits(key: Buffer, context: string, sealed: string): readonly DraftEdit[] | undefined {
  try {
    return JSON.parse(unseal(key, context, Buffer.from(sealed, 'base64url')).toString())
  } catch {
    return undefined
  }
}
