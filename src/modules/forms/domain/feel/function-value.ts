import type { FeelAst } from './ast.ts'
import type { Compiled, FeelEnvironment } from './environment.ts'
import { type Scope, withVariable } from './scope.ts'
import type { FeelObject, FeelValue } from './values.ts'

/** `function(x, y) x < y`, with what it saw when it was made. */
export class FeelFunction implements FeelObject {
  readonly kind = 'function'
  readonly parameters: readonly string[]
  readonly call: (...args: readonly FeelValue[]) => FeelValue
  constructor(parameters: readonly string[], call: FeelFunction['call']) {
    this.parameters = parameters
    this.call = call
  }
  text(): string {
    return `function(${this.parameters.join(', ')})`
  }
  part(): FeelValue {
    return null
  }
  same(other: FeelObject): boolean {
    return this === other
  }
}

/** Functions that call functions: deeper would exhaust the stack. */
const MAX_DEPTH = 100

export function compileFunction(
  parameters: readonly string[],
  body: FeelAst,
  scope: Scope,
  compile: (ast: FeelAst, scope: Scope) => Compiled,
): Compiled {
  let inner = scope
  const indexes = parameters.map(name => {
    const next = withVariable(inner, name)
    inner = next
    return next.index
  })
  const result = compile(body, inner)
  return env => {
    const seen = env.locals.slice()
    return new FeelFunction(parameters, (...args) => {
      const locals = seen.slice()
      for (const [at, index] of indexes.entries()) locals[index] = args[at] ?? null
      return args.length === parameters.length ? run(result, env, locals) : null
    })
  }
}

/** The body sees the variables of where it was written, not of where it is called. */
function run(body: Compiled, env: FeelEnvironment, locals: FeelValue[]): FeelValue {
  const outer = env.locals
  const depth = env.depth ?? 0
  env.fuel -= 1
  if (env.fuel < 0 || depth >= MAX_DEPTH) return null
  env.locals = locals
  env.depth = depth + 1
  const value = body(env)
  env.locals = outer
  env.depth = depth
  return value
}

export const compileApply =
  (callee: Compiled, args: readonly Compiled[]): Compiled =>
  env => {
    const value = callee(env)
    return value instanceof FeelFunction ? value.call(...args.map(arg => arg(env))) : null
  }
