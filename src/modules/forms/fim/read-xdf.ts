import { checkTree } from './read/check-tree.ts'
import { readSchema } from './read/read-schema.ts'
import { standardOf } from './read/standard.ts'
import type { XdfSchema } from './xdf.ts'
import { readXml } from './xml/read-xml.ts'
import { Refused } from './xml/refused.ts'

export type XdfOutcome =
  | { readonly ok: true; readonly schema: XdfSchema }
  /** One German sentence: what is wrong and what to do. */
  | { readonly ok: false; readonly message: string }

/** Relations are four fifths of each file and say nothing about the data; the others only matter to editors. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'relation',
  'header',
  'freigabestatus',
  'status',
  'statusGesetztAm',
  'statusGesetztDurch',
  'gueltigAb',
  'gueltigBis',
  'versionshinweis',
  'veroeffentlichungsdatum',
  'letzteAenderung',
  'stichwort',
  'schemaelementart',
  'fachlicherErsteller',
  'hilfetextAusgabe',
  'bezeichnungAusgabe',
  'ableitungsmodifikationenStruktur',
  'ableitungsmodifikationenRepraesentation',
])

/** Reads a FIM data schema (XDatenfelder 2.0 or 3.0.0) from its bytes as they come; nothing else is taken. */
export async function readXdf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<XdfOutcome> {
  try {
    let standard: XdfSchema['standard'] = '3.0.0'
    const document = await readXml(chunks, {
      skip: PASSED_OVER,
      root: (name, namespace) => {
        standard = standardOf(name, namespace)
      },
    })
    const schema = readSchema(document, standard)
    checkTree(schema)
    return { ok: true, schema }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, message: error.message }
    throw error
  }
}
