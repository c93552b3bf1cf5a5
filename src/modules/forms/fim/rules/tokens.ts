/** One piece of a rule's text. `text` is as written, for a quotation without its quotes. */
export interface Token {
  readonly kind: 'word' | 'reference' | 'quotation' | 'number' | 'operator' | 'mark' | 'end'
  readonly text: string
  readonly start: number
  readonly end: number
  /** `"F00000000001 Name"`: what stands behind an id in the same quotes. */
  readonly name?: string
  /** The quotation is not closed as it was opened, or a dot is missing between two ids. */
  readonly broken: boolean
}

type Reader = (text: string, start: number) => Token | undefined

const byPattern =
  (kind: Token['kind'], pattern: RegExp): Reader =>
  (text, start) => {
    pattern.lastIndex = start
    const found = pattern.exec(text)?.[0]
    return found === undefined ? undefined : { kind, text: found, start, end: start + found.length, broken: false }
  }

const OPENING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '„': '“”"', '“': '”"', '»': '«' }
const REFERENCE = /[FG]\d{6,}/

/** A quotation that runs over an id was never closed: it then ends after its first word. */
function readQuotation(text: string, start: number): Token | undefined {
  const closing = OPENING[text.charAt(start)]
  if (closing === undefined) return undefined
  const endsWith = (quotes: string, from: number): number => {
    for (let at = from; at < text.length; at++) {
      const next = text.charAt(at + 1)
      if (quotes.includes(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(next)) return at
    }
    return -1
  }
  const make = (end: number, after: number, broken: boolean): Token => ({
    kind: 'quotation',
    text: text.slice(start + 1, end),
    start,
    end: after,
    broken,
  })
  const end = endsWith(closing, start + 1)
  if (end >= 0 && !REFERENCE.test(text.slice(start, end))) return make(end, end + 1, false)
  const other = endsWith(`"'“”`, start + 1)
  if (other >= 0 && !REFERENCE.test(text.slice(start, other))) return make(other, other + 1, true)
  const word = /[^\s,.;]*/.exec(text.slice(start + 1))?.[0].length ?? 0
  return make(start + 1 + word, start + 1 + word, true)
}

function readReference(text: string, start: number): Token | undefined {
  const token = byPattern('reference', /[FG]\d{6,}(?:\.?[FG]\d{6,})*/y)(text, start)
  return token && { ...token, broken: /\d[FG]/.test(token.text) }
}

/** `"F00000000001 Name"` */
function readQuotedReference(text: string, start: number): Token | undefined {
  const pattern = /["'„]([FG]\d{6,})\s+([^"'“”„]*)["'“”]/y
  pattern.lastIndex = start
  const [whole, id, name] = pattern.exec(text) ?? []
  if (!whole || !id || name === undefined || REFERENCE.test(name)) return undefined
  return { kind: 'reference', text: id, name, start, end: start + whole.length, broken: false }
}

const readers: readonly Reader[] = [
  readQuotedReference,
  readReference,
  readQuotation,
  byPattern('operator', /===|==|!==|!=|<>|≠|≤|≥|<=|>=|=\s?<|=\s?>|=|<|>/y),
  byPattern('number', /\d+/y),
  byPattern('word', /[\p{L}§](?:[\p{L}\p{N}]|[-/](?=\p{L}))*/uy),
]

/** Splits a text into tokens; nothing but white space is left out. The last one is the end. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++
      continue
    }
    const token = firstOf(text, at) ?? { kind: 'mark', text: text.charAt(at), start: at, end: at + 1, broken: false }
    tokens.push(token)
    at = token.end
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length, broken: false })
  return tokens
}

function firstOf(text: string, at: number): Token | undefined {
  for (const read of readers) {
    const token = read(text, at)
    if (token) return token
  }
  return undefined
}
