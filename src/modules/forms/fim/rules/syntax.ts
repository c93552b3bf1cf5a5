/** An element as a rule names it: its id or path, and the name that stands beside. */
export interface Reference {
  readonly written: string
  readonly name?: string
  readonly broken: boolean
}

/** `002 "geschäftlich"`: a code with its name; `Ja`; `"Liegt vor"`. */
export interface WrittenValue {
  readonly text: string
  readonly label?: string
  /** Code and label where they stand in one quotation. */
  readonly whole?: string
  readonly broken: boolean
}

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>='

export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'compare'; readonly subject: Reference; readonly operator: Operator; readonly value: WrittenValue }
  /** The code read as a number. */
  | { readonly kind: 'code-range'; readonly subject: Reference; readonly operator: Operator; readonly bound: number }
  | { readonly kind: 'age'; readonly subject: Reference; readonly operator: Operator; readonly years: number }
  /** All other entries of the list than those that the rule names. */
  | { readonly kind: 'others'; readonly subject: Reference }
  /** In the list that the rule gives at its end. */
  | { readonly kind: 'in-set'; readonly subject: Reference; readonly inside: boolean }
  | { readonly kind: 'filled'; readonly subject: Reference; readonly filled: boolean }
  | { readonly kind: 'land'; readonly lands: readonly string[]; readonly inside: boolean }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | { readonly kind: 'either'; readonly first: Condition; readonly second: Condition }
  | { readonly kind: 'calendar-date'; readonly parts: readonly Reference[] }
  | { readonly kind: 'before'; readonly earlier: Reference; readonly later: Reference }
  /** At least one yes/no field directly in the group that carries the rule. */
  | { readonly kind: 'some-member'; readonly value: WrittenValue }

export type EffectKind = 'required' | 'forbidden' | 'show' | 'hide' | 'optional'

export interface Effect {
  readonly kind: EffectKind
  readonly targets: readonly Reference[]
}

export interface Prefill {
  readonly target: Reference
  readonly value: WrittenValue
}

/** What a text says, before its ids are looked up. */
export interface RuleSyntax {
  readonly clauses: readonly { readonly when: Condition; readonly effects: readonly Effect[] }[]
  /** What must hold. */
  readonly checks: readonly Condition[]
  readonly prefills: readonly Prefill[]
  /** Codes of the list that the rule gives at its end. */
  readonly set: readonly WrittenValue[]
  /** German sentences: what was read although it is not quite as it should be. */
  readonly doubts: readonly string[]
}
