import { coreBuiltins } from './builtins/core.ts'

const RARE: readonly unknown[] = ['for', 'quantified', 'filter', 'function', 'apply', 'instance']
const CORE: readonly unknown[] = [...Object.keys(coreBuiltins), 'today', 'now']

/** Whether an expression, as JSON, or one in a list of them needs more than every browser has; true in doubt. */
export function usesExtras(part: unknown): boolean {
  if (!Array.isArray(part)) return false
  const [kind, name] = part
  return RARE.includes(kind) || (kind === 'call' && !CORE.includes(name)) || part.some(usesExtras)
}
