import type { FeelValue } from '../values.ts'

/** A DMN function of positional arguments; null for what it cannot take. */
export type Builtin = (...args: readonly FeelValue[]) => FeelValue
export type Builtins = Readonly<Record<string, Builtin>>

/** A function of texts: null unless all arguments are texts. */
export const ofTexts =
  (call: (a: string, b: string) => FeelValue): Builtin =>
  (a, b = '') =>
    typeof a === 'string' && typeof b === 'string' ? call(a, b) : null

export const ofNumber =
  (call: (a: number) => FeelValue): Builtin =>
  a =>
    typeof a === 'number' ? call(a) : null
