import type { FeelAst, Iteration } from './ast.ts'

/** Names an expression takes from outside. */
export interface FreeNames {
  readonly names: ReadonlySet<string>
  /** Stand inside a filter: they may as well be entries of the filtered item. */
  readonly maybe: ReadonlySet<string>
  /** What is read from a name: `parameter.satz` gives `parameter` → `satz`. */
  readonly paths: ReadonlyMap<string, ReadonlySet<string>>
}

export function freeNames(ast: FeelAst): FreeNames {
  const found = { names: new Set<string>(), maybe: new Set<string>(), paths: new Map<string, Set<string>>() }
  visit(ast, { bound: [], inFilter: false }, found)
  return found
}

interface Found {
  readonly names: Set<string>
  readonly maybe: Set<string>
  readonly paths: Map<string, Set<string>>
}
interface Sight {
  readonly bound: readonly string[]
  readonly inFilter: boolean
}

function visit(node: FeelAst, sight: Sight, found: Found): void {
  switch (node[0]) {
    case 'name':
      if (!sight.bound.includes(node[1])) (sight.inFilter ? found.maybe : found.names).add(node[1])
      return
    case 'path':
      if (node[1][0] === 'name' && !sight.bound.includes(node[1][1])) addPath(found, node[1][1], node[2])
      visit(node[1], sight, found)
      return
    case 'filter':
      visit(node[1], sight, found)
      visit(node[2], { bound: [...sight.bound, 'item'], inFilter: true }, found)
      return
    case 'context':
      visitBinding(node[1], null, sight, found)
      return
    case 'for':
      visitBinding(node[1], node[2], { ...sight, bound: [...sight.bound, 'partial'] }, found)
      return
    case 'quantified':
      visitBinding(node[2], node[3], sight, found)
      return
    case 'function':
      visit(node[2], { ...sight, bound: [...sight.bound, ...node[1]] }, found)
      return
    case 'literal':
    case 'negate':
    case 'instance':
    case 'arithmetic':
    case 'compare':
    case 'and':
    case 'or':
    case 'if':
    case 'between':
    case 'in':
    case 'list':
    case 'range':
    case 'is':
    case 'apply':
    case 'call':
      for (const part of plainParts(node)) visit(part, sight, found)
  }
}

/** Each entry sees those before it, the body sees all. */
function visitBinding(entries: readonly Iteration[], body: FeelAst | null, sight: Sight, found: Found): void {
  const bound = [...sight.bound]
  const inner = { ...sight, bound }
  for (const [name, value, to] of entries) {
    visit(value, inner, found)
    if (to) visit(to, inner, found)
    bound.push(name)
  }
  if (body) visit(body, inner, found)
}

function addPath(found: Found, name: string, key: string): void {
  const keys = found.paths.get(name) ?? new Set()
  keys.add(key)
  found.paths.set(name, keys)
}

type Plain = Exclude<
  FeelAst,
  readonly ['name' | 'path' | 'filter' | 'context' | 'for' | 'quantified' | 'function', ...unknown[]]
>
function plainParts(node: Plain): readonly FeelAst[] {
  switch (node[0]) {
    case 'literal':
      return []
    case 'negate':
    case 'instance':
      return [node[1]]
    case 'arithmetic':
    case 'compare':
    case 'range':
      return [node[2], node[3]]
    case 'if':
    case 'between':
      return [node[1], node[2], node[3]]
    case 'and':
    case 'or':
    case 'list':
      return node[1]
    case 'is':
      return [node[2]]
    case 'call':
      return node[2]
    case 'apply':
    case 'in':
      return [node[1], ...node[2]]
  }
}
