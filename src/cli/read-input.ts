import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { UsageError } from './command.ts'

/** The bytes of a file that was named on the command line; a name that leads to none is the caller's mistake. */
export async function inputBytes(file: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const found = await stat(file)
    if (!found.isFile()) throw new UsageError(`„${file}“ ist keine Datei.`)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`Die Datei „${file}“ gibt es nicht oder sie ist nicht lesbar.`)
  }
  return createReadStream(file)
}
