import type { Rule } from './rule.ts'

/** A computed value as the builder shows it: the first case that fits, else the last calculation. */
export interface Computation {
  readonly cases: readonly { readonly when: Rule; readonly value: Calculation }[]
  readonly otherwise: Calculation
}

/** `first` and what is done to it; `*` and `/` bind before `+` and `-`, as at school. */
export interface Calculation {
  readonly first: Operand
  readonly rest: readonly { readonly operator: Operator; readonly operand: Operand }[]
}
export type Operator = '+' | '-' | '*' | '/'

export type Operand =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'answer' | 'count' | 'years'; readonly name: string }
  /** The sum of one question over all items of a list. */
  | { readonly kind: 'sum'; readonly list: string; readonly name: string }
