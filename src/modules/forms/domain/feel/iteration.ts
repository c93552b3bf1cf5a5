import type { FeelAst, Iteration } from './ast.ts'
import { FeelDate } from './date.ts'
import type { Compiled, FeelEnvironment } from './environment.ts'
import { FeelRange } from './range.ts'
import { type Scope, withItem, withVariable } from './scope.ts'
import { type FeelValue, isList } from './values.ts'

type Compile = (ast: FeelAst, scope: Scope) => Compiled
interface Loop {
  readonly index: number
  readonly domain: (env: FeelEnvironment) => readonly FeelValue[] | null
}

function compileLoops(iterations: readonly Iteration[], scope: Scope, compile: Compile): [Loop[], Scope] {
  const loops: Loop[] = []
  let inner = scope
  for (const [name, from, to] of iterations) {
    const start = compile(from, inner)
    const end = to && compile(to, inner)
    const next = withVariable(inner, name)
    loops.push({ index: next.index, domain: env => (end ? span(start(env), end(env), env) : items(start(env), env)) })
    inner = next
  }
  return [loops, inner]
}

function items(value: FeelValue, env: FeelEnvironment): readonly FeelValue[] | null {
  if (isList(value)) return value
  if (value instanceof FeelRange)
    return value.start === '[' && value.end === ']' ? span(value.low, value.high, env) : null
  return value === null ? null : [value]
}

/** `1..3`, or `3..1` downwards; the days from one date to another. */
function span(from: FeelValue, to: FeelValue, env: FeelEnvironment): readonly FeelValue[] | null {
  if (from instanceof FeelDate && to instanceof FeelDate)
    return numbers(from.days, to.days, env)?.map(days => new FeelDate(days)) ?? null
  return typeof from === 'number' && typeof to === 'number' ? numbers(from, to, env) : null
}

function numbers(from: number, to: number, env: FeelEnvironment): readonly number[] | null {
  const length = Math.abs(to - from) + 1
  if (!Number.isInteger(from) || !Number.isInteger(length) || length > env.fuel) return null
  const step = to < from ? -1 : 1
  return Array.from({ length }, (_, i) => from + i * step)
}

/** Runs `visit` for each combination; false when a domain is no list or the fuel is out, or `visit` stops it. */
function each(loops: readonly Loop[], depth: number, env: FeelEnvironment, visit: () => boolean): boolean {
  const loop = loops[depth]
  if (!loop) return visit()
  const domain = loop.domain(env)
  if (!domain) return false
  for (const value of domain) {
    env.fuel -= 1
    if (env.fuel < 0) return false
    env.locals[loop.index] = value
    if (!each(loops, depth + 1, env, visit)) return false
  }
  return true
}

/** `partial` is the list of the results so far. */
export function compileFor(iterations: readonly Iteration[], body: FeelAst, scope: Scope, compile: Compile): Compiled {
  const usesPartial = JSON.stringify(body).includes('"partial"')
  const partial = withVariable(scope, 'partial')
  const [loops, inner] = compileLoops(iterations, usesPartial ? partial : scope, compile)
  const result = compile(body, inner)
  return env => {
    const list: FeelValue[] = []
    const complete = each(loops, 0, env, () => {
      if (usesPartial) {
        env.fuel -= list.length
        env.locals[partial.index] = list.slice()
      }
      list.push(result(env))
      return true
    })
    return complete ? list : null
  }
}

/** `some` is an `or`, `every` an `and` over all combinations: three-valued, decided by the first true or false. */
export function compileQuantified(
  which: 'some' | 'every',
  iterations: readonly Iteration[],
  condition: FeelAst,
  scope: Scope,
  compile: Compile,
): Compiled {
  const [loops, inner] = compileLoops(iterations, scope, compile)
  const holds = compile(condition, inner)
  const decisive = which === 'some'
  return env => {
    let result: boolean | null = !decisive
    let decided = false
    const complete = each(loops, 0, env, () => {
      const value = holds(env)
      decided = value === decisive
      if (value !== decisive && value !== !decisive) result = null
      return !decided
    })
    if (decided) return decisive
    return complete ? result : null
  }
}

/** `list[2]` (from 1; negative from the end) or `list[condition]`, in which an item's entries are names. */
export function compileFilter(list: FeelAst, filter: FeelAst, scope: Scope, compile: Compile): Compiled {
  const source = compile(list, scope)
  const inner = withItem(scope)
  const condition = compile(filter, inner)
  return env => {
    const value = source(env)
    const all = value === null ? [] : isList(value) ? value : [value]
    const kept: FeelValue[] = []
    for (const item of all.length === 0 ? [null] : all) {
      env.fuel -= 1
      if (env.fuel < 0) return null
      env.locals[inner.index] = item
      const holds = condition(env)
      if (typeof holds === 'number') return at(all, holds)
      if (holds === true && all.length > 0) kept.push(item)
    }
    return kept
  }
}

const at = (list: readonly FeelValue[], position: number): FeelValue =>
  list[position > 0 ? position - 1 : list.length + position] ?? null
