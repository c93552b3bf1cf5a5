const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, character => ENTITIES[character] ?? '')
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')

interface Content {
  /** XML that was written before. */
  readonly inside?: string
  readonly attributes?: Readonly<Record<string, string>>
}

/** An element of XDatenfelder 3 with text, or with other elements inside. */
export function element(name: string, content: string | Content): string {
  if (typeof content === 'string') return `<xdf3:${name}>${escaped(content)}</xdf3:${name}>`
  const attributes = Object.entries(content.attributes ?? {}).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<xdf3:${name}${attributes.join('')}>${content.inside ?? ''}</xdf3:${name}>`
}

/** A code of a list; the code itself has no namespace. */
export const code = (name: string, value: string, list = `urn:xoev-de:fim:codeliste:xdatenfelder.${name}`): string =>
  `<xdf3:${name} listURI="${list}" listVersionID="1.0"><code>${escaped(value)}</code></xdf3:${name}>`

export const identification = (id: string, version: string): string =>
  element('identifikation', { inside: element('id', id) + element('version', version) })
