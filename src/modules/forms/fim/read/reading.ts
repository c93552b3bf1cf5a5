import type { XdfSchema } from '../xdf.ts'

/** What is known while a file is read. */
export interface Reading {
  readonly standard: XdfSchema['standard']
  readonly warnings: Set<string>
}
