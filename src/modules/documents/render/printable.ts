import type { Json, JsonObject } from '../../../platform/json.ts'
import type { Coverage } from './coverage.ts'

/** Stands where a letter can't be shown: PDF/UA refuses a page with missing glyphs. */
const UNSHOWN = '▯'

const clusters = new Intl.Segmenter('de', { granularity: 'grapheme' })
const HIDDEN = /[^\P{C}\n]/gu

/** All texts of the data, composed (NFC), without control characters, and with `▯` for letters no font has. */
export function printable(data: JsonObject, fonts: readonly Coverage[]): JsonObject {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, value && printableJson(value, fonts)]))
}

function printableJson(value: Json, fonts: readonly Coverage[]): Json {
  if (typeof value === 'string') return printableText(value, fonts)
  if (typeof value !== 'object' || value === null) return value
  return isList(value) ? value.map(item => printableJson(item, fonts)) : printable(value, fonts)
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)

/** One font must have the whole cluster: a letter and its accents are never taken from two. */
function printableText(text: string, fonts: readonly Coverage[]): string {
  const visible = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .normalize('NFC')
    .replace(HIDDEN, '')
  let result = ''
  for (const { segment } of clusters.segment(visible))
    result += segment === '\n' || fonts.some(covers => coversAll(covers, segment)) ? segment : UNSHOWN
  return result
}

const coversAll = (covers: Coverage, cluster: string): boolean =>
  [...cluster].every(letter => covers(letter.codePointAt(0) ?? 0))
