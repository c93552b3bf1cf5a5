import type { FeelDate } from './date.ts'
import type { FeelValue } from './values.ts'

/** What a compiled expression runs in. Names became slots when it was compiled. */
export interface FeelEnvironment {
  readonly today: FeelDate
  /** The moment `now()` gives; forms have none. */
  readonly now?: FeelValue
  /** The value of a name from outside the expression. */
  value(slot: number): FeelValue
  /** Variables that the expression itself binds; leave it to the compiled code. */
  locals: FeelValue[]
  /** Steps of loops left: bounds what answers like "10000000" can cost. */
  fuel: number
  /** How deep functions call functions just now; leave it to the compiled code. */
  depth?: number
}
export type Compiled = (env: FeelEnvironment) => FeelValue

export const DEFAULT_FUEL = 100_000

/** An environment over a plain list of names and values, for single expressions. */
export function environment(values: readonly FeelValue[], today: FeelDate, now: FeelValue = null): FeelEnvironment {
  return { today, now, value: slot => values[slot] ?? null, locals: [], fuel: DEFAULT_FUEL }
}
