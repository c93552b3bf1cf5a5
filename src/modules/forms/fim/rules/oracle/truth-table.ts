import { FeelDate, parseDate } from '../../../domain/feel/date.ts'
import { evaluateFeel } from '../../../domain/feel/evaluate.ts'
import type { FeelContext, FeelValue } from '../../../domain/feel/values.ts'
import type { XdfElement } from '../../xdf.ts'
import type { RuleScope } from '../scope.ts'
import type { Answer } from './api-condition.ts'

export type Answers = ReadonlyMap<string, Answer>

const today = parseDate('2026-11-24') ?? new FeelDate(0)
const NUMBERS = [1, 2, 4, 11, 18, 28, 29, 30, 31, 1970, 1971, 2019, 2020]
const FILLED: Answer = { F00000000000: 'x' }

/** The paths that a FEEL condition reads. */
export const pathsIn = (feel: string): readonly string[] => [
  ...new Set(feel.match(/[FG]\d{8,}(?:\.[FG]\d{8,})*|parameter\.land/g) ?? []),
]

/** All combinations of the values that matter: empty, every code, yes and no, dates around their limits. */
export function allAnswers(
  paths: readonly string[],
  scope: RuleScope,
  literals: readonly string[],
): readonly Answers[] {
  let rows: readonly Answers[] = [new Map()]
  for (const path of paths) {
    const values = valuesFor(path, scope, literals)
    rows = rows.flatMap(row => values.map(value => new Map([...row, [path, value]])))
  }
  return rows
}

function valuesFor(path: string, scope: RuleScope, literals: readonly string[]): readonly Answer[] {
  if (path === 'parameter.land') return [null, 'TH', 'BY', 'NW', 'SN', 'SL', 'RP', 'ST']
  const found = scope.find(path)
  return found.kind === 'unknown' ? [null, ...literals] : [null, ...answersTo(found.place.element, literals)]
}

function answersTo(element: XdfElement, literals: readonly string[]): readonly Answer[] {
  if (element.kind === 'group') return [FILLED]
  if (element.type === 'bool') return [true, false]
  if (element.values) return element.values.map(value => value.code)
  if (element.codeList) return [...new Set([...literals, 'zz'])]
  if (element.type === 'date') return ['2020-01-01', '2020-01-02']
  if (!element.type.startsWith('num')) return ['x']
  const [least, most] = [Number(element.minValue ?? -1e9), Number(element.maxValue ?? 1e9)]
  return NUMBERS.filter(number => number >= least && number <= most)
}

/** A FEEL condition under these answers; dotted paths are contexts within contexts. */
export function evaluateOurs(feel: string, answers: Answers): FeelValue {
  const root: Tree = new Map()
  for (const [path, value] of answers) put(root, path.split('.'), value)
  return evaluateFeel(feel, toContext(root), today)
}

type Tree = Map<string, Tree | Answer>

function put(tree: Tree, [key = '', ...rest]: readonly string[], value: Answer): void {
  if (rest.length === 0) {
    tree.set(key, value)
    return
  }
  const inner = tree.get(key)
  const next: Tree = inner instanceof Map ? inner : new Map()
  tree.set(key, next)
  put(next, rest, value)
}

const toContext = (tree: Tree): FeelContext =>
  new Map([...tree].map(([key, value]) => [key, value instanceof Map ? toContext(value) : toValue(value)]))

const toValue = (answer: Answer): FeelValue =>
  answer !== null && typeof answer === 'object'
    ? new Map(Object.entries(answer).map(([key, value]) => [key, toValue(value)]))
    : answer
