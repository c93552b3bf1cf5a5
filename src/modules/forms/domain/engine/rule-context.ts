import type { Json } from '../../../../platform/json.ts'
import { loadedExtras } from '../extras.ts'
import { parseDate } from '../feel/date.ts'
import { parseDuration } from '../feel/duration.ts'
import { type FeelContext, type FeelValue, isContext, isList } from '../feel/values.ts'
import type { RuleContext } from './types.ts'

/** The name under which a context carries today's date. */
export const TODAY = 'today()'

/** Dates and durations are `{"@": "2026-05-31"}`, so that the browser does not take them for texts. */
export function encodeValue(value: FeelValue): Json {
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(encodeValue)
  if (isContext(value)) return Object.fromEntries([...value].map(([key, entry]) => [key, encodeValue(entry)]))
  return value.kind === 'range' || value.kind === 'function' ? null : { '@': value.text() }
}

export const decodeContext = (context: RuleContext): FeelContext =>
  new Map(Object.entries(context).map(([key, value]) => [key, decodeValue(value)]))

function decodeValue(json: Json | undefined): FeelValue {
  if (json === undefined || json === null || typeof json !== 'object') return json ?? null
  if (isJsonList(json)) return json.map(decodeValue)
  const tagged = json['@']
  if (typeof tagged === 'string')
    return parseDate(tagged) ?? parseDuration(tagged) ?? loadedExtras()?.parseClock(tagged) ?? null
  return new Map(Object.entries(json).map(([key, value]) => [key, decodeValue(value)]))
}

const isJsonList = (json: Json): json is readonly Json[] => Array.isArray(json)
