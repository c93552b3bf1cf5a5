import type { FeelValue } from './values.ts'

const MAX_DEPTH = 20

/** JSON as FEEL sees it: objects are contexts, texts stay texts (`date(parameter.stichtag)` makes a date). */
export function fromJson(json: unknown, depth = 0): FeelValue {
  if (json === null || json === undefined || depth > MAX_DEPTH) return null
  if (typeof json === 'string' || typeof json === 'boolean') return json
  if (typeof json === 'number') return Number.isFinite(json) ? json : null
  if (Array.isArray(json)) return json.map(item => fromJson(item, depth + 1))
  if (typeof json !== 'object') return null
  return new Map(Object.entries(json).map(([key, value]) => [key, fromJson(value, depth + 1)]))
}
