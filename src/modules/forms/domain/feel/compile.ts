import { extras } from '../extras.ts'
import { compileArithmetic, negate } from './arithmetic.ts'
import type { FeelAst } from './ast.ts'
import { coreBuiltins } from './builtins/core.ts'
import { compileComparison, compileIn, rangeOf, within } from './comparison.ts'
import type { Compiled } from './environment.ts'
import { FeelRange } from './range.ts'
import { compileName, type Scope, withVariable } from './scope.ts'
import { type FeelValue, isContext, isList } from './values.ts'

/**
 * Turns a parsed expression into a closure. Pure, without eval; runs in the browser too.
 * `slotOf` says where the environment keeps a name; names it does not know are null.
 */
export function compileFeel(ast: FeelAst, slotOf: (name: string) => number | undefined): Compiled {
  return compile(ast, { kind: 'outside', slotOf })
}

function compile(ast: FeelAst, scope: Scope): Compiled {
  const inScope = (part: FeelAst): Compiled => compile(part, scope)
  switch (ast[0]) {
    case 'literal': {
      const value = ast[1]
      return () => value
    }
    case 'name':
      return compileName(ast[1], scope)
    case 'path': {
      const [, source, key] = ast
      const from = inScope(source)
      return env => property(from(env), key)
    }
    case 'arithmetic':
      return compileArithmetic(ast[1], inScope(ast[2]), inScope(ast[3]))
    case 'negate': {
      const value = inScope(ast[1])
      return env => negate(value(env))
    }
    case 'compare':
      return compileComparison(ast[1], inScope(ast[2]), inScope(ast[3]))
    case 'and':
      return compileJunction(ast[1].map(inScope), false)
    case 'or':
      return compileJunction(ast[1].map(inScope), true)
    case 'if':
      return compileIf(inScope(ast[1]), inScope(ast[2]), inScope(ast[3]))
    case 'between':
      return compileBetween(inScope(ast[1]), inScope(ast[2]), inScope(ast[3]))
    case 'in':
      return compileIn(inScope(ast[1]), ast[2], inScope)
    case 'for':
    case 'quantified':
    case 'filter':
    case 'function':
    case 'apply':
    case 'instance':
      return extras().compileRare(ast, scope, compile)
    case 'list': {
      const items = ast[1].map(inScope)
      return env => items.map(item => item(env))
    }
    case 'context':
      return compileContext(ast[1], scope)
    case 'range': {
      const [, start, lowAst, highAst, end] = ast
      const low = inScope(lowAst)
      const high = inScope(highAst)
      return env => new FeelRange(start, low(env), high(env), end)
    }
    case 'is': {
      const [, operator, bound] = ast
      const value = inScope(bound)
      return env => rangeOf(operator, value(env))
    }
    case 'call':
      return compileCall(ast[1], ast[2], inScope)
  }
}

/** `value.key`: an entry of a context, of each item of a list, or a part of a date, duration or range. */
function property(value: FeelValue, key: string): FeelValue {
  if (value === null || typeof value !== 'object') return null
  if (isContext(value)) return value.get(key) ?? null
  return isList(value) ? value.map(item => property(item, key)) : value.part(key)
}

/** `and` is decided by false, `or` by true; else anything not boolean makes it null. */
function compileJunction(parts: readonly Compiled[], decisive: boolean): Compiled {
  return env => {
    let result: boolean | null = !decisive
    for (const part of parts) {
      const value = part(env)
      if (value === decisive) return decisive
      if (value !== !decisive) result = null
    }
    return result
  }
}

function compileIf(condition: Compiled, then: Compiled, otherwise: Compiled): Compiled {
  return env => (condition(env) === true ? then(env) : otherwise(env))
}

function compileBetween(value: Compiled, low: Compiled, high: Compiled): Compiled {
  return env => within(value(env), new FeelRange('[', low(env), high(env), ']'))
}

/** Entries see those before them. */
function compileContext(entries: readonly (readonly [string, FeelAst])[], scope: Scope): Compiled {
  let inner = scope
  const compiled: [key: string, index: number, value: Compiled][] = []
  for (const [key, ast] of entries) {
    const value = compile(ast, inner)
    const next = withVariable(inner, key)
    compiled.push([key, next.index, value])
    inner = next
  }
  return env => {
    const context = new Map<string, FeelValue>()
    for (const [key, index, value] of compiled) {
      const entry = value(env)
      env.locals[index] = entry
      context.set(key, entry)
    }
    return context
  }
}

function compileCall(name: string, asts: readonly FeelAst[], inScope: (ast: FeelAst) => Compiled): Compiled {
  if (name === 'today') return env => env.today
  if (name === 'now') return env => env.now ?? null
  const call = coreBuiltins[name] ?? extras().builtins[name]
  if (!call) return () => null
  const literals = asts.flatMap(ast => (ast[0] === 'literal' ? [ast[1]] : []))
  if (literals.length === asts.length) {
    const value = call(...literals)
    return () => value
  }
  const args = asts.map(inScope)
  const [first, second] = args
  if (first && args.length === 1) return env => call(first(env))
  if (first && second && args.length === 2) return env => call(first(env), second(env))
  return env => call(...args.map(arg => arg(env)))
}
