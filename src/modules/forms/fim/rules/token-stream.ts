import { type Token, tokenize } from './tokens.ts'

/** The text went on as no rule of the grammar does. */
export class RuleSyntaxError extends Error {
  readonly token: Token
  constructor(token: Token) {
    super(`An Stelle ${token.start + 1} passt „${token.text || 'das Ende'}“ nicht.`)
    this.token = token
  }
}

const END: Token = { kind: 'end', text: '', start: 0, end: 0, broken: false }

/** The tokens of a rule's text with a place in them; words are compared without regard to upper and lower case. */
export class TokenStream {
  readonly source: string
  readonly #tokens: readonly Token[]
  #place = 0

  constructor(source: string) {
    this.source = source
    this.#tokens = tokenize(source)
  }

  get place(): number {
    return this.#place
  }

  get ended(): boolean {
    return this.peek().kind === 'end'
  }

  peek(ahead = 0): Token {
    return this.#tokens[this.#place + ahead] ?? this.#tokens.at(-1) ?? END
  }

  next(): Token {
    const token = this.peek()
    if (token.kind !== 'end') this.#place++
    return token
  }

  back(place: number): void {
    this.#place = place
  }

  /** Whether the next words are these; `a|b` is either. */
  at(words: string, ahead = 0): boolean {
    return words.split(' ').every((word, i) => {
      const token = this.peek(ahead + i)
      return token.kind !== 'end' && token.kind !== 'quotation' && word.split('|').includes(token.text.toLowerCase())
    })
  }

  atKind(kind: Token['kind'], ahead = 0): boolean {
    return this.peek(ahead).kind === kind
  }

  take(words: string): boolean {
    if (!this.at(words)) return false
    this.#place += words.split(' ').length
    return true
  }

  expect(words: string): void {
    if (!this.take(words)) throw this.unexpected()
  }

  unexpected(): RuleSyntaxError {
    return new RuleSyntaxError(this.peek())
  }

  /** Goes past `text` where the source has it here, up to the end of a word. */
  takeText(text: string): boolean {
    const start = this.peek().start
    const wanted = plain(text)
    if (wanted === '') return false
    for (let ahead = 0; !this.atKind('end', ahead); ahead++) {
      const seen = plain(this.source.slice(start, this.peek(ahead).end))
      if (seen.length > wanted.length) return false
      if (seen === wanted) {
        this.#place += ahead + 1
        return true
      }
    }
    return false
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()
