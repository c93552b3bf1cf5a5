import { type Match, type PatternSearch, patternSearch, searchBudget } from '../../pattern/pattern-search.ts'
import { MAX_TEXT } from '../arithmetic.ts'
import type { FeelValue } from '../values.ts'
import type { Builtin, Builtins } from './builtin.ts'

const MAX_KNOWN = 200
const known = new Map<string, PatternSearch | undefined>()

/** Undefined for what does not run in linear time, and for flags other than i, s, m and x. */
export function searchOf(pattern: string, flags: string): PatternSearch | undefined {
  const key = `${flags}/${pattern}`
  if (known.has(key)) return known.get(key)
  if (known.size >= MAX_KNOWN) known.clear()
  const search = patternSearch(pattern, flags)
  known.set(key, search)
  return search
}

function search(pattern: FeelValue, flags: FeelValue): PatternSearch | undefined {
  if (typeof pattern !== 'string' || !(flags === null || typeof flags === 'string')) return undefined
  return searchOf(pattern, flags ?? '')
}

/** All matches from left to right; null when a pattern fits the empty text, as DMN has it, or the work is too much. */
function allMatches(text: string, find: PatternSearch): readonly (readonly [number, number, Match])[] | null {
  const budget = searchBudget()
  if (find('', 0, searchBudget())) return null
  const found: [number, number, Match][] = []
  for (let from = 0; ; ) {
    const match = find(text, from, budget)
    if (budget.left < 0) return null
    const [start, end] = match ?? []
    if (!match || start === undefined || end === undefined) return found
    found.push([start, end, match])
    from = end > start ? end : end + 1
  }
}

const matches: Builtin = (text = null, pattern = null, flags = null) => {
  const find = search(pattern, flags)
  if (typeof text !== 'string' || !find) return null
  const budget = searchBudget()
  const found = find(text, 0, budget) !== null
  return budget.left < 0 ? null : found
}

/** `$1` is the first group, `$0` the whole; `\$` and `\\` mean themselves. */
const filled = (replacement: string, text: string, match: Match): string =>
  replacement.replace(/\\(.)|\$(\d)/g, (_, plain, group) => {
    if (plain !== undefined) return plain
    const start = match[2 * Number(group)]
    return start === undefined ? '' : text.slice(start, match[2 * Number(group) + 1])
  })

const replace: Builtin = (text = null, pattern = null, replacement = null, flags = null) => {
  const find = search(pattern, flags)
  if (typeof text !== 'string' || typeof replacement !== 'string' || !find) return null
  const found = allMatches(text, find)
  if (!found) return null
  let result = ''
  let from = 0
  for (const [start, end, match] of found) {
    result += text.slice(from, start) + filled(replacement, text, match)
    from = end
    if (result.length > MAX_TEXT) return null
  }
  return result + text.slice(from)
}

const split: Builtin = (text = null, pattern = null) => {
  const find = search(pattern, null)
  const found = typeof text === 'string' && find ? allMatches(text, find) : null
  if (typeof text !== 'string' || !found) return null
  const ends = [0, ...found.map(([, end]) => end)]
  const starts = [...found.map(([start]) => start), text.length]
  return starts.map((start, i) => text.slice(ends[i], start))
}

export const patternBuiltins: Builtins = { matches, replace, split }
