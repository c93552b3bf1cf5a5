import { createHmac } from 'node:crypto'

/** Bytes kept of each hash: a rare false hit costs nothing, and less can be guessed back. */
const KEPT = 6

/** Keyed hashes of words: equal words of one tenant match, and the table alone tells no name. */
export function searchKeys(key: Buffer, words: readonly string[]): string[] {
  const searchKey = createHmac('sha256', key).update('case-search').digest()
  return words.map(word => createHmac('sha256', searchKey).update(word).digest().subarray(0, KEPT).toString('base64'))
}
