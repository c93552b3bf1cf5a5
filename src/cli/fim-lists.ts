import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { codeListsNamedIn } from '../modules/forms/fim/named-lists.ts'
import type { XdfSchema } from '../modules/forms/fim/xdf.ts'
import { knownListsFor, type PublishedList, readGenericode } from '../modules/forms/index.ts'
import { openApplication } from '../open-application.ts'
import { readConfig } from '../platform/config.ts'
import { inputBytes } from './read-input.ts'

export type ListsOutcome =
  | { readonly ok: true; readonly lists: readonly PublishedList[] }
  | { readonly ok: false; readonly file: string; readonly message: string }

/** The code lists that a schema needs: those from files, and those that were read in before. */
export async function listsFor(schema: XdfSchema, files: readonly string[]): Promise<ListsOutcome> {
  const given: PublishedList[] = []
  for (const file of files) {
    const read = await readGenericode(await inputBytes(file))
    if (!read.ok) return { ok: false, file, message: read.message }
    given.push(read.list)
  }
  const missing = codeListsNamedIn(schema).some(uri => !given.some(list => list.uri === uri))
  return { ok: true, lists: [...(missing ? await storedFor(schema) : []), ...given] }
}

/** Looks where there is a database; none is made just for this. */
async function storedFor(schema: XdfSchema): Promise<readonly PublishedList[]> {
  const config = readConfig(process.env)
  if (config.databaseUrl === undefined && !existsSync(join(config.dataDir, 'postgres'))) return []
  const { app, close } = await openApplication(config, line => console.error(line))
  try {
    return await knownListsFor(app.db, schema)
  } finally {
    await close()
  }
}
