import type { FeelValue } from '../values.ts'

/** A DMN function: how many arguments it takes, and what it makes of them; null for what it cannot take. */
export interface Builtin {
  readonly min: number
  readonly max: number
  readonly call: (args: readonly FeelValue[]) => FeelValue
}

export const MANY = 100

export const of = (min: number, max: number, call: Builtin['call']): Builtin => ({ min, max, call })

/** A function of texts: null unless all arguments are texts. */
export const ofTexts = (count: 1 | 2, call: (a: string, b: string) => FeelValue): Builtin =>
  of(count, count, ([a = null, b = '']) => (typeof a === 'string' && typeof b === 'string' ? call(a, b) : null))

export const ofNumber = (call: (a: number) => FeelValue): Builtin =>
  of(1, 1, ([a = null]) => (typeof a === 'number' ? call(a) : null))
