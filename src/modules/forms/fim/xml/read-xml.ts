import { SaxesParser, type SaxesTagNS } from 'saxes'
import { Refused } from './refused.ts'

/** An element as it was read; text between child elements is dropped. */
export interface XmlNode {
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly text: string
}

export interface XmlReading {
  /** Sees the first element before anything below it is read; throws `Refused` for a file of another kind. */
  readonly root: (name: string, namespace: string) => void
  /** Elements that are passed over, with all that is in them. */
  readonly skip: ReadonlySet<string>
}

const MAX_BYTES = 64 * 1024 * 1024
const MAX_DEPTH = 120
const MAX_ELEMENTS = 1_500_000

interface Open {
  readonly name: string
  readonly namespace: string
  readonly attributes: Record<string, string>
  readonly children: XmlNode[]
  text: string
}

/** Reads XML as it arrives. Declares, resolves and fetches no entities: a DOCTYPE is refused. */
export async function readXml(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  reading: XmlReading,
): Promise<XmlNode> {
  const reader = new XmlReader(reading)
  for await (const chunk of chunks) reader.take(chunk)
  return reader.end()
}

class XmlReader {
  private readonly reading: XmlReading
  private readonly parser = new SaxesParser({ xmlns: true })
  private readonly decoder = new TextDecoder('utf-8', { fatal: true })
  private readonly open: Open[] = []
  private found: XmlNode | undefined
  private bytes = 0
  private elements = 0
  private depth = 0
  /** Depth of the element that is passed over; 0 when none is. */
  private skipped = 0
  private atEnd = false

  constructor(reading: XmlReading) {
    this.reading = reading
    this.parser.on('error', error => this.malformed(error))
    this.parser.on('doctype', () => {
      throw new Refused(
        'Die Datei enthält eine DOCTYPE-Angabe. Das ist nicht erlaubt. Entfernen Sie sie aus der Datei.',
      )
    })
    this.parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
      if (!/^(?:utf-8|us-ascii)$/i.test(encoding)) throw new Refused(wrongEncoding)
    })
    this.parser.on('opentag', tag => this.openTag(tag))
    this.parser.on('closetag', () => this.closeTag())
    this.parser.on('text', text => this.addText(text))
    this.parser.on('cdata', text => this.addText(text))
  }

  take(chunk: Uint8Array): void {
    if (this.bytes === 0 && chunk.length > 0) refuseOtherKinds(chunk)
    this.bytes += chunk.length
    if (this.bytes > MAX_BYTES)
      throw new Refused(`Die Datei ist größer als ${MAX_BYTES / 1024 / 1024} MB. Prüfen Sie, ob es die richtige ist.`)
    this.parser.write(this.decode(chunk, true))
  }

  end(): XmlNode {
    if (this.bytes === 0) throw new Refused('Die Datei ist leer. Laden Sie sie noch einmal herunter.')
    this.atEnd = true
    this.parser.write(this.decode(new Uint8Array(), false)).close()
    if (!this.found) throw new Refused(cutOff)
    return this.found
  }

  private decode(chunk: Uint8Array, stream: boolean): string {
    try {
      return this.decoder.decode(chunk, { stream })
    } catch {
      throw new Refused(this.atEnd ? cutOff : wrongEncoding)
    }
  }

  private openTag({ local, uri, attributes }: SaxesTagNS): void {
    this.depth += 1
    this.elements += 1
    if (this.depth > MAX_DEPTH)
      throw new Refused(`Die Datei ist tiefer als ${MAX_DEPTH} Ebenen verschachtelt. So wird sie nicht gelesen.`)
    if (this.elements > MAX_ELEMENTS)
      throw new Refused('Die Datei enthält mehr als 1,5 Millionen Elemente. Prüfen Sie, ob es die richtige ist.')
    if (this.depth === 1) this.reading.root(local, uri)
    if (this.skipped > 0) return
    if (this.reading.skip.has(local)) this.skipped = this.depth
    else this.open.push({ name: local, namespace: uri, attributes: plain(attributes), children: [], text: '' })
  }

  private closeTag(): void {
    this.depth -= 1
    if (this.skipped > 0) {
      if (this.depth < this.skipped) this.skipped = 0
      return
    }
    const node = this.open.pop()
    if (!node) return
    const parent = this.open.at(-1)
    if (parent) parent.children.push(node)
    else this.found = node
  }

  private addText(text: string): void {
    const node = this.open.at(-1)
    if (node && this.skipped === 0) node.text += text
  }

  private malformed(error: Error): never {
    if (this.elements === 0 && !this.atEnd) throw new Refused(noXml)
    if (this.atEnd) throw new Refused(cutOff)
    const entity = /undefined entity/.test(error.message)
    throw new Refused(
      entity
        ? `In Zeile ${this.parser.line} steht eine Abkürzung (&…;), die XML nicht kennt. Schreiben Sie das Zeichen selbst.`
        : `Das XML ist in Zeile ${this.parser.line} fehlerhaft. Laden Sie die Datei noch einmal herunter oder berichtigen Sie die Stelle.`,
    )
  }
}

const noXml = 'Das ist keine XML-Datei. Wählen Sie die XML-Fassung des Datenschemas.'
const cutOff = 'Die Datei bricht ab, bevor sie zu Ende ist. Laden Sie sie noch einmal herunter.'
const wrongEncoding =
  'Die Datei ist nicht in UTF-8 gespeichert. Speichern Sie sie in UTF-8 und versuchen Sie es noch einmal.'

/** UTF-16 begins with FF FE or FE FF; archives, PDF and JSON begin with neither "<" nor white space. */
function refuseOtherKinds(chunk: Uint8Array): void {
  const [first = 0, second = 1] = chunk
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0x3c && second === 0))
    throw new Refused(wrongEncoding)
  if (![0x3c, 0xef, 0x20, 0x09, 0x0a, 0x0d].includes(first)) throw new Refused(noXml)
}

const plain = (attributes: SaxesTagNS['attributes']): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const name in attributes) {
    const attribute = attributes[name]
    if (attribute && attribute.prefix !== 'xmlns' && name !== 'xmlns') found[attribute.local] = attribute.value
  }
  return found
}
