import type { Builtin, Builtins } from './builtin.ts'
import { coreBuiltins } from './core.ts'

const known = new Map(Object.entries(coreBuiltins))

/** More functions than the few that nearly every form uses: all.ts brings them. */
export function addBuiltins(more: Builtins): void {
  for (const [name, call] of Object.entries(more)) known.set(name, call)
}

/** The function of a name; `today` and `now` are not here, they need the environment. */
export const builtin = (name: string): Builtin | undefined => known.get(name)
