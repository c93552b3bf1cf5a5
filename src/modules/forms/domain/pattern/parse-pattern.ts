/** A pattern as a tree. `test` says whether one character fits. */
export type PatternNode =
  | { readonly kind: 'character'; readonly test: (character: string) => boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly min: number; readonly max: number; lazy: boolean }
  | { readonly kind: 'group'; readonly index: number; readonly part: PatternNode }
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' }

const MAX_REPEAT = 200
/** A class, an escape, or any one character that has no meaning of its own. */
const atom = /\[(?:\\.|[^\]\\])+\]|\\[dDwWsSnrt]|\\[pP]\{[\w=]+\}|\\[^\p{L}\p{N}]|[^\\()[\]{}|*+?^$]/uy
const quantifier = /\*|\+|\?|\{(\d{1,3})(?:(,)(\d{1,3})?)?\}/uy

/**
 * Parses the regular part of JavaScript's patterns; undefined for lookaround, back references and other extras.
 * `flags`: of `i` (upper or lower case) and `s` (a point fits line ends).
 */
export function parsePattern(source: string, flags = ''): PatternNode | undefined {
  const reader = new PatternReader(source, `u${flags}`)
  const node = reader.choice()
  return node && reader.atEnd() ? node : undefined
}

class PatternReader {
  private readonly source: string
  private readonly flags: string
  private at = 0
  private groups = 0
  constructor(source: string, flags: string) {
    this.source = source
    this.flags = flags
  }
  atEnd(): boolean {
    return this.at === this.source.length
  }

  choice(): PatternNode | undefined {
    const options: PatternNode[] = []
    do {
      const option = this.sequence()
      if (!option) return undefined
      options.push(option)
    } while (this.take('|'))
    const [only] = options
    return only && options.length === 1 ? only : { kind: 'choice', options }
  }

  private sequence(): PatternNode | undefined {
    const parts: PatternNode[] = []
    while (!this.atEnd() && !this.ahead('|') && !this.ahead(')')) {
      const part = this.edge() ?? this.quantified()
      if (!part) return undefined
      parts.push(part)
    }
    return { kind: 'sequence', parts }
  }

  private edge(): PatternNode | undefined {
    if (this.take('^')) return { kind: 'edge', at: 'start' }
    return this.take('$') ? { kind: 'edge', at: 'end' } : undefined
  }

  private quantified(): PatternNode | undefined {
    const part = this.take('(') ? this.group() : this.character()
    if (!part) return undefined
    const found = this.match(quantifier)
    if (!found) return part
    const lazy = this.take('?')
    const [text, from, comma, to] = found
    const min = text === '+' ? 1 : Number(from ?? 0)
    const max = text === '?' ? 1 : from === undefined || (comma && to === undefined) ? Infinity : Number(to ?? from)
    if (min > max || min > MAX_REPEAT || (max !== Infinity && max > MAX_REPEAT)) return undefined
    return { kind: 'repeat', part, min, max, lazy }
  }

  private group(): PatternNode | undefined {
    const plain = this.take('?:')
    if (!plain) this.groups += 1
    const index = this.groups
    const part = this.ahead('?') ? undefined : this.choice()
    if (!part || !this.take(')')) return undefined
    return plain ? part : { kind: 'group', index, part }
  }

  private character(): PatternNode | undefined {
    const found = this.match(atom)?.[0]
    if (found === undefined) return undefined
    if (found.length === 1 && found !== '.' && this.flags === 'u')
      return { kind: 'character', test: character => character === found }
    try {
      const one = new RegExp(`^${found}$`, this.flags)
      return { kind: 'character', test: character => one.test(character) }
    } catch {
      return undefined
    }
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)
    if (found) this.at += found[0].length
    return found
  }
  private ahead(text: string): boolean {
    return this.source.startsWith(text, this.at)
  }
  private take(text: string): boolean {
    if (!this.ahead(text)) return false
    this.at += text.length
    return true
  }
}
