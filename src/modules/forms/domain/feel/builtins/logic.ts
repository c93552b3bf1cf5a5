import { type FeelValue, isContext } from '../values.ts'
import { type Builtin, of } from './builtin.ts'

function getValue([context = null, key = null]: readonly FeelValue[]): FeelValue {
  return isContext(context) && typeof key === 'string' ? (context.get(key) ?? null) : null
}

export const logicBuiltins: Readonly<Record<string, Builtin>> = {
  not: of(1, 1, ([value = null]) => (typeof value === 'boolean' ? !value : null)),
  /** Not in DMN, but in wide use: true unless the value is null. */
  'is defined': of(1, 1, ([value = null]) => value !== null),
  'get value': of(2, 2, getValue),
}
