import type { Operator } from './syntax.ts'

export type Scalar = string | boolean | number

/** A condition with its ids looked up and its values in the field's own type. Paths are FEEL names. */
export type Formula =
  | { readonly kind: 'true' }
  | { readonly kind: 'equals'; readonly path: string; readonly value: Scalar; readonly equal: boolean }
  /** A field with several values holds this one. */
  | { readonly kind: 'holds'; readonly path: string; readonly value: Scalar }
  /** `code`: a text that is read as a number. */
  | {
      readonly kind: 'order'
      readonly path: string
      readonly operator: Operator
      readonly bound: number
      readonly code: boolean
    }
  | { readonly kind: 'filled'; readonly path: string; readonly filled: boolean }
  | { readonly kind: 'in-list'; readonly path: string; readonly values: readonly Scalar[]; readonly inside: boolean }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Formula[] }
  | { readonly kind: 'not'; readonly part: Formula }
  | { readonly kind: 'either'; readonly first: Formula; readonly second: Formula }
  | { readonly kind: 'calendar-date'; readonly day: string; readonly month: string; readonly year: string }
  | { readonly kind: 'before'; readonly earlier: string; readonly later: string }
  /** Years between the day that `date` (FEEL) yields and today. */
  | { readonly kind: 'age'; readonly date: string; readonly operator: Operator; readonly years: number }

/** The Land where the form is used. */
export const LAND = 'parameter.land'

/** True exactly where the formula is not; an empty field does not equal anything. */
export function opposite(formula: Formula): Formula {
  switch (formula.kind) {
    case 'equals':
      return { ...formula, equal: !formula.equal }
    case 'filled':
      return { ...formula, filled: !formula.filled }
    case 'in-list':
      return { ...formula, inside: !formula.inside }
    case 'not':
      return formula.part
    case 'all':
      return { kind: 'any', parts: formula.parts.map(opposite) }
    case 'any':
      return { kind: 'all', parts: formula.parts.map(opposite) }
    case 'true':
    case 'holds':
    case 'order':
    case 'either':
    case 'calendar-date':
    case 'before':
    case 'age':
      return { kind: 'not', part: formula }
  }
}
