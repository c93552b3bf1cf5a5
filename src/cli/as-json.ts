import type { Json, JsonObject } from '../platform/json.ts'

/** Plain values as JSON: arrays and objects all the way down. */
export function asJson(value: object): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)]))
}
const jsonOf = (value: unknown): Json => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value)) return value.map(jsonOf)
  return typeof value === 'object' ? asJson(value) : null
}
