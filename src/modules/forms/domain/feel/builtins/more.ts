import type { Builtins } from './builtin.ts'
import { contextBuiltins } from './contexts.ts'
import { listBuiltins } from './lists.ts'
import { numberBuiltins } from './numbers.ts'
import { patternBuiltins } from './patterns.ts'
import { rangeBuiltins } from './ranges.ts'
import { statisticBuiltins } from './statistics.ts'
import { textBuiltins } from './text.ts'
import { timeBuiltins } from './times.ts'

/** All functions beyond those in core.ts. */
export const moreBuiltins: Builtins = {
  ...textBuiltins,
  ...numberBuiltins,
  ...listBuiltins,
  ...statisticBuiltins,
  ...contextBuiltins,
  ...rangeBuiltins,
  ...patternBuiltins,
  ...timeBuiltins,
}
