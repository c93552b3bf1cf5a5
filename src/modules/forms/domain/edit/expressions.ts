import type { Json, JsonObject } from '../../../../platform/json.ts'
import { isObject } from './tree.ts'

type Change = (expression: string) => string

/** Properties that are an expression when they are text. Bounds may be numbers; those stay. */
const PLAIN = ['when', 'requiredWhen', 'enabledWhen', 'itemSummary', 'min', 'max'] as const

/** An element with each of its own expressions changed; what stands in it is left alone. The same object when nothing differs. */
export function mapExpressions(element: JsonObject, change: Change): JsonObject {
  const mapped: Record<string, Json | undefined> = { ...element }
  for (const name of PLAIN) mapped[name] = text(element[name], change)
  if (element['type'] === 'computed') mapped['value'] = text(element['value'], change)
  mapped['forbidden'] = part(element['forbidden'], 'when', change)
  mapped['checks'] = each(element['checks'], check => part(check, 'that', change))
  mapped['openRules'] = each(element['openRules'], rule =>
    isObject(rule) ? { ...rule, proposal: part(rule['proposal'], 'when', change) } : rule,
  )
  const { prefill } = element
  if (isObject(prefill) && prefill['from'] === 'value') mapped['prefill'] = part(prefill, 'value', change)
  const differs = Object.keys(element).some(key => JSON.stringify(mapped[key]) !== JSON.stringify(element[key]))
  return differs ? Object.fromEntries(Object.keys(element).map(key => [key, withoutNothing(mapped[key])])) : element
}

/** `openRules` without a proposal got none. */
const withoutNothing = (value: Json | undefined): Json | undefined =>
  Array.isArray(value) ? value.map(item => (isObject(item) ? trimmed(item) : item)) : value
const trimmed = (item: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined))

const text = (value: Json | undefined, change: Change): Json | undefined =>
  typeof value === 'string' ? change(value) : value

const part = (value: Json | undefined, name: string, change: Change): Json | undefined =>
  isObject(value) && typeof value[name] === 'string' ? { ...value, [name]: change(value[name]) } : value

const each = (value: Json | undefined, change: (item: Json) => Json | undefined): Json | undefined =>
  Array.isArray(value) ? value.map((item: Json) => change(item) ?? item) : value
