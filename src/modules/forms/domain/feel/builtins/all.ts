import { contextBuiltins } from './contexts.ts'
import { listBuiltins } from './lists.ts'
import { numberBuiltins } from './numbers.ts'
import { patternBuiltins } from './patterns.ts'
import { rangeBuiltins } from './ranges.ts'
import { addBuiltins } from './registry.ts'
import { statisticBuiltins } from './statistics.ts'
import { textBuiltins } from './text.ts'
import { timeBuiltins } from './times.ts'

/** Importing this file makes every function known: the server does, and the browser where a page's rules need it. */
for (const part of [
  textBuiltins,
  numberBuiltins,
  listBuiltins,
  statisticBuiltins,
  contextBuiltins,
  rangeBuiltins,
  patternBuiltins,
  timeBuiltins,
])
  addBuiltins(part)
