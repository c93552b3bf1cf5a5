/** A rule as the builder shows it: blocks of conditions. Between the blocks stands `joint`, inside a block the other word. */
export interface Rule {
  readonly joint: Joint
  readonly blocks: readonly (readonly Condition[])[]
}
export type Joint = 'and' | 'or'

/** One line: "„Anzahl der Hunde“ ist größer als 2". */
export interface Condition {
  readonly subject: Subject
  readonly test: Test
}

/** What is looked at: an answer, how many items a list has, or how many years ago a date was. */
export interface Subject {
  readonly of: 'answer' | 'count' | 'years'
  /** Dotted name of a question, list or parameter: `anschrift.city`. */
  readonly name: string
}

export type Comparison = 'is' | 'is-not' | 'less' | 'at-most' | 'more' | 'at-least'
export type Test =
  | { readonly kind: 'answered' | 'empty' }
  | { readonly kind: Comparison; readonly value: Value }
  | { readonly kind: 'between'; readonly low: Value; readonly high: Value }
  | { readonly kind: 'one-of' | 'none-of'; readonly values: readonly string[] }
  /** Ticked or not, of several choices. */
  | { readonly kind: 'has' | 'has-not'; readonly value: string }
  | { readonly kind: 'contains' | 'starts-with'; readonly text: string }
export type TestKind = Test['kind']

export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly yes: boolean }
  /** "2026-05-31" */
  | { readonly kind: 'date'; readonly date: string }
  /** Today, or so many days, months or years before (negative) or after it. */
  | { readonly kind: 'today'; readonly shift: number; readonly unit: DateUnit }
  | { readonly kind: 'name'; readonly name: string }
export type DateUnit = 'days' | 'months' | 'years'

export const opposite = (joint: Joint): Joint => (joint === 'and' ? 'or' : 'and')
