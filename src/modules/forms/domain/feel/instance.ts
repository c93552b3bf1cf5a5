import type { FeelTypeName } from './ast.ts'
import { type FeelValue, isContext, isList, kindOf } from './values.ts'

/** `value instance of type`: null is of no type but Null. */
export function isInstance(value: FeelValue, type: FeelTypeName): boolean {
  if (typeof type === 'string') return type === 'Any' ? value !== null : kindOf(value) === type.toLowerCase()
  if (type[0] === 'list') return isList(value) && value.every(item => item === null || isInstance(item, type[1]))
  return isContext(value) && type[1].every(([key, of]) => isInstance(value.get(key) ?? null, of))
}
