import type { Condition, Effect, Prefill, Reference, WrittenValue } from './syntax.ts'
import { RuleSyntaxError, TokenStream } from './token-stream.ts'

/** What the parser must know of the schema: which names stand for an id, and for a code of a field. */
export interface Names {
  namesOf(written: string): readonly string[]
  labelsOf(written: string): readonly string[]
}

/** The parser's place in a text and what later sentences may refer back to. */
export class RuleReader {
  readonly stream: TokenStream
  readonly names: Names
  clauses: readonly { readonly when: Condition; readonly effects: readonly Effect[] }[] = []
  checks: readonly Condition[] = []
  prefills: readonly Prefill[] = []
  doubts: readonly string[] = []
  set: readonly WrittenValue[] = []
  /** The field last compared: "bei <> …", "ODER = …". */
  subject: Reference | undefined
  /** The elements last acted on: "mache es zur Pflichtangabe", "die Felder", "es". */
  targets: readonly Reference[] = []
  /** Länder named so far, for "alle anderen Länder". */
  lands: readonly string[] = []
  /** Holds until the next "Für … gilt". */
  land: Condition | undefined

  constructor(text: string, names: Names) {
    this.stream = new TokenStream(text)
    this.names = names
  }

  doubt(sentence: string): void {
    if (!this.doubts.includes(sentence)) this.doubts = [...this.doubts, sentence]
  }

  /** A clause under the Länder that hold here. */
  add(when: Condition, effects: readonly Effect[], land = this.land): void {
    this.clauses = [...this.clauses, { when: both(land, when), effects }]
  }

  /** What `read` yields; where the text does not fit, undefined, and nothing has happened. */
  attempt<T>(read: () => T): T | undefined {
    const { clauses, checks, prefills, doubts, subject, targets, lands, land, stream } = this
    const { place } = stream
    try {
      return read()
    } catch (error) {
      if (!(error instanceof RuleSyntaxError)) throw error
      Object.assign(this, { clauses, checks, prefills, doubts, subject, targets, lands, land })
      stream.back(place)
      return undefined
    }
  }
}

function both(first: Condition | undefined, second: Condition): Condition {
  if (!first || first.kind === 'always') return second
  return second.kind === 'always' ? first : { kind: 'all', parts: [first, second] }
}
