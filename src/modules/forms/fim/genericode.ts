import type { PublishedList } from '../domain/published-list.ts'
import { entriesOf } from './genericode/entries.ts'
import { child, textAt } from './xml/find.ts'
import { readXml, type XmlNode } from './xml/read-xml.ts'
import { Refused } from './xml/refused.ts'

export type GenericodeOutcome =
  | { readonly ok: true; readonly list: PublishedList }
  /** One German sentence: what is wrong and what to do. */
  | { readonly ok: false; readonly message: string }

const GENERICODE = 'http://docs.oasis-open.org/codelist/ns/genericode/1.0/'
const PASSED_OVER: ReadonlySet<string> = new Set(['Description'])

/** Reads a code list in genericode 1.0 from its bytes as they come; nothing else is taken. */
export async function readGenericode(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<GenericodeOutcome> {
  try {
    const document = await readXml(chunks, { skip: PASSED_OVER, root: onlyGenericode })
    return { ok: true, list: listOf(document) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, message: error.message }
    throw error
  }
}

function onlyGenericode(name: string, namespace: string): void {
  if (namespace === GENERICODE && name === 'CodeList') return
  throw new Refused(
    `Das ist keine Codeliste in genericode 1.0 (sondern „${name}“). Laden Sie sie im XRepository als Genericode herunter.`,
  )
}

function listOf(document: XmlNode): PublishedList {
  const identification = child(document, 'Identification')
  const uri = textAt(identification, 'CanonicalUri')
  const version = textAt(identification, 'Version')
  if (uri === undefined || version === undefined)
    throw new Refused('In der Codeliste fehlt die Kennung (CanonicalUri) oder die Version. Laden Sie sie neu herunter.')
  return {
    uri,
    version,
    name: textAt(identification, 'LongName') ?? textAt(identification, 'ShortName') ?? uri,
    entries: entriesOf(document),
  }
}
