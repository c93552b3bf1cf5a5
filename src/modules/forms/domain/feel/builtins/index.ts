import type { Builtin } from './builtin.ts'
import { dateBuiltins } from './dates.ts'
import { listBuiltins } from './lists.ts'
import { logicBuiltins } from './logic.ts'
import { numberBuiltins } from './numbers.ts'
import { textBuiltins } from './text.ts'

const all = new Map<string, Builtin>(
  [textBuiltins, numberBuiltins, listBuiltins, logicBuiltins, dateBuiltins].flatMap(group => Object.entries(group)),
)

/** The function of a name; `today` is not here, it needs the clock of the environment. */
export const builtin = (name: string): Builtin | undefined => all.get(name)
