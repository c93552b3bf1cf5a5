import { parsePattern } from './parse-pattern.ts'
import { type Step, stepsOf } from './pattern-steps.ts'

/** Where a match and its groups begin and end: start, end, start of group 1, … */
export type Match = readonly (number | undefined)[]
/** The first match from a place on; null when there is none or the budget is used up. */
export type PatternSearch = (text: string, from: number, budget: SearchBudget) => Match | null
/** Steps that all searches in one text may take together; below zero they were given up. */
export interface SearchBudget {
  left: number
}
export const searchBudget = (): SearchBudget => ({ left: 3_000_000 })

/**
 * Finds a pattern anywhere in a text, preferring as JavaScript does, with its groups, in linear time for one search.
 * `flags` as in XPath: `i`, `s`, `m`, `x`. Undefined when the pattern is not one we can follow.
 */
export function patternSearch(source: string, flags = ''): PatternSearch | undefined {
  if (/[^isxm]/.test(flags)) return undefined
  const plain = flags.includes('x') ? withoutSpace(source) : source
  const tree = parsePattern(plain, [...new Set(flags)].filter(flag => flag === 'i' || flag === 's').join(''))
  const steps = tree && stepsOf(tree, true)
  return steps && ((text, from, budget) => new Search(steps, text, flags.includes('m'), budget).run(from))
}

/** Flag `x`: white space means nothing outside classes. */
const withoutSpace = (source: string): string => source.replace(/(\[(?:\\.|[^\]\\])*\])|\s+/g, (_, kept) => kept ?? '')

interface Thread {
  readonly at: number
  readonly saved: Match
}

/** All ways through the pattern at once, the preferred first, each with the groups it has seen. */
class Search {
  private readonly steps: readonly Step[]
  private readonly text: string
  private readonly lines: boolean
  private readonly budget: SearchBudget
  private found: Match | null = null

  constructor(steps: readonly Step[], text: string, lines: boolean, budget: SearchBudget) {
    this.steps = steps
    this.text = text
    this.lines = lines
    this.budget = budget
  }

  run(from: number): Match | null {
    let threads: Thread[] = []
    for (let place = from; place <= this.text.length && this.budget.left >= 0; ) {
      const character = String.fromCodePoint(this.text.codePointAt(place) ?? 0)
      const seen = new Set<number>()
      const now: Thread[] = []
      for (const thread of threads) if (!this.add(thread.at, thread.saved, place, seen, now)) break
      const ended = seen.has(this.steps.length)
      if (!this.found && !ended) this.add(0, [place], place, seen, now)
      if (this.found && now.length === 0) break
      threads = now.flatMap(({ at, saved }) => {
        const step = this.steps[at]
        return step?.kind === 'character' && place < this.text.length && step.test(character)
          ? [{ at: at + 1, saved }]
          : []
      })
      if (this.found && threads.length === 0) break
      place += character.length
    }
    return this.budget.left < 0 ? null : this.found
  }

  /** Follows a thread without reading; false when it has come to the end: those after it count no more. */
  private add(start: number, first: Match, place: number, seen: Set<number>, now: Thread[]): boolean {
    const open: Thread[] = [{ at: start, saved: first }]
    for (let thread = open.pop(); thread; thread = open.pop()) {
      const { at, saved } = thread
      if (seen.has(at)) continue
      seen.add(at)
      this.budget.left -= 1
      const step = this.steps[at]
      if (!step) {
        this.found = withEntry(saved, 1, place)
        return false
      }
      if (step.kind === 'fork') for (const target of step.targets.toReversed()) open.push({ at: target, saved })
      else if (step.kind === 'save') open.push({ at: at + 1, saved: withEntry(saved, step.slot, place) })
      else if (step.kind === 'character') now.push(thread)
      else if (this.isEdge(step.at, place)) open.push({ at: at + 1, saved })
    }
    return true
  }

  private isEdge(at: 'start' | 'end', place: number): boolean {
    const { text, lines } = this
    if (at === 'start') return place === 0 || (lines && text[place - 1] === '\n')
    return place === text.length || (lines && text[place] === '\n')
  }
}

function withEntry(match: Match, at: number, value: number): Match {
  const copy = match.slice()
  while (copy.length < at) copy.push(undefined)
  copy[at] = value
  return copy
}
