import type { Json, JsonObject } from '../../../../platform/json.ts'
import { isObject } from '../../../forms/domain/edit/tree.ts'

/** A text of an element; '' where there is none. */
export const textOf = (value: JsonObject, key: string): string => {
  const found = value[key]
  return typeof found === 'string' ? found : ''
}

/** The objects of a list; what is none is left out. */
export const objectsOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : []
