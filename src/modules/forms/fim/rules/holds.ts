import type { Formula, Scalar } from './formula.ts'

export type Assignment = ReadonlyMap<string, Scalar | null>

/** Whether a formula over single values is true; undefined where it holds something that is not decided here. */
function holds(formula: Formula, values: Assignment): boolean | undefined {
  switch (formula.kind) {
    case 'true':
      return true
    case 'equals':
      return (values.get(formula.path) === formula.value) === formula.equal
    case 'holds':
      return values.get(formula.path) === formula.value
    case 'filled':
      return ((values.get(formula.path) ?? null) !== null) === formula.filled
    case 'in-list': {
      const value = values.get(formula.path) ?? null
      return (value !== null && formula.values.includes(value)) === formula.inside
    }
    case 'not': {
      const part = holds(formula.part, values)
      return part === undefined ? undefined : !part
    }
    case 'all':
      return decided(formula.parts, values, false)
    case 'any':
      return decided(formula.parts, values, true)
    case 'order':
    case 'either':
    case 'calendar-date':
    case 'before':
    case 'age':
      return undefined
  }
}

function decided(parts: readonly Formula[], values: Assignment, decisive: boolean): boolean | undefined {
  const results = parts.map(part => holds(part, values))
  if (results.includes(decisive)) return decisive
  return results.includes(undefined) ? undefined : !decisive
}

const OTHER = ' '
const MOST = 4096

/** An answer for which both are true, if there surely is one. */
export function bothHold(first: Formula, second: Formula): boolean {
  const domains = new Map<string, Set<Scalar | null>>()
  for (const [path, values] of [...mentions(first), ...mentions(second)]) {
    const all = values.some(value => typeof value === 'boolean') ? [null, true, false] : [null, OTHER, ...values]
    domains.set(path, new Set([...(domains.get(path) ?? []), ...all]))
  }
  const entries = [...domains]
  if (entries.reduce((product, [, domain]) => product * domain.size, 1) > MOST) return false
  return some(entries, new Map(), values => holds(first, values) === true && holds(second, values) === true)
}

function some(
  entries: readonly (readonly [string, ReadonlySet<Scalar | null>])[],
  values: Map<string, Scalar | null>,
  test: (values: Assignment) => boolean,
): boolean {
  const [entry, ...rest] = entries
  if (!entry) return test(values)
  for (const value of entry[1]) {
    values.set(entry[0], value)
    if (some(rest, values, test)) return true
  }
  return false
}

/** The values that a formula compares each path with. */
function mentions(formula: Formula): readonly (readonly [path: string, values: readonly Scalar[]])[] {
  switch (formula.kind) {
    case 'equals':
    case 'holds':
      return [[formula.path, [formula.value]]]
    case 'filled':
      return [[formula.path, []]]
    case 'in-list':
      return [[formula.path, formula.values]]
    case 'not':
      return mentions(formula.part)
    case 'all':
    case 'any':
      return formula.parts.flatMap(mentions)
    case 'true':
    case 'order':
    case 'either':
    case 'calendar-date':
    case 'before':
    case 'age':
      return []
  }
}
