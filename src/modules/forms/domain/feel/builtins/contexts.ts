import { type FeelContext, type FeelValue, isContext, isList } from '../values.ts'
import type { Builtins } from './builtin.ts'

/** `keys` is one key, or the path to it through contexts. */
function put(context: FeelValue, keys: readonly FeelValue[], value: FeelValue): FeelContext | null {
  const [key, ...rest] = keys
  if (!isContext(context) || typeof key !== 'string') return null
  const inner = rest.length === 0 ? value : put(context.get(key) ?? new Map(), rest, value)
  return inner === null && rest.length > 0 ? null : new Map(context).set(key, inner)
}

function fromEntries(list: readonly FeelValue[]): FeelContext | null {
  const made = new Map<string, FeelValue>()
  for (const entry of list) {
    const key = isContext(entry) ? entry.get('key') : null
    if (!isContext(entry) || typeof key !== 'string' || made.has(key) || !entry.has('value')) return null
    made.set(key, entry.get('value') ?? null)
  }
  return made
}

export const contextBuiltins: Builtins = {
  'get value': (context = null, key = null) => {
    if (!isContext(context)) return null
    const keys = isList(key) ? key : [key]
    return keys.reduce<FeelValue>(
      (from, name) => (isContext(from) && typeof name === 'string' ? (from.get(name) ?? null) : null),
      context,
    )
  },
  'get entries': (context = null) =>
    isContext(context)
      ? [...context].map(
          ([key, value]) =>
            new Map<string, FeelValue>([
              ['key', key],
              ['value', value],
            ]),
        )
      : null,
  'context put': (context = null, key = null, value = null) => put(context, isList(key) ? key : [key], value),
  'context merge': (list = null) =>
    isList(list) && list.every(isContext) ? new Map(list.flatMap(context => [...context])) : null,
  context: (list = null) => fromEntries(isList(list) ? list : [list]),
}
