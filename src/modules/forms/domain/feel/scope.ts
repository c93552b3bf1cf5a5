import type { Compiled } from './environment.ts'
import { isContext } from './values.ts'

/** Names in sight while compiling: loop variables, the entries of a filtered item, and those outside. */
export type Scope =
  | { readonly kind: 'outside'; readonly slotOf: (name: string) => number | undefined }
  | { readonly kind: 'variable'; readonly name: string; readonly index: number; readonly outer: Scope }
  | { readonly kind: 'item'; readonly index: number; readonly outer: Scope }

const nextIndex = (scope: Scope): number => (scope.kind === 'outside' ? 0 : scope.index + 1)

export const withVariable = (outer: Scope, name: string): Scope & { readonly index: number } => ({
  kind: 'variable',
  name,
  index: nextIndex(outer),
  outer,
})
export const withItem = (outer: Scope): Scope & { readonly index: number } => ({
  kind: 'item',
  index: nextIndex(outer),
  outer,
})

export function compileName(name: string, scope: Scope): Compiled {
  if (scope.kind === 'outside') {
    const slot = scope.slotOf(name)
    return slot === undefined ? () => null : env => env.value(slot)
  }
  const { index } = scope
  if (scope.kind === 'variable') {
    return scope.name === name ? env => env.locals[index] ?? null : compileName(name, scope.outer)
  }
  const outside = compileName(name, scope.outer)
  return env => {
    const item = env.locals[index] ?? null
    if (isContext(item)) {
      const entry = item.get(name)
      if (entry !== undefined) return entry
    }
    return name === 'item' ? item : outside(env)
  }
}
