import type { FeelAst } from './ast.ts'
import { compileFeel } from './compile.ts'
import type { FeelEnvironment } from './environment.ts'
import { printFeel } from './print.ts'
import type { FeelValue } from './values.ts'

/** A part of an expression and what it gives just now. */
export interface TraceNode {
  readonly text: string
  readonly value: FeelValue
  /** The parts that decide it; none for names, literals, and what runs many times (loops, filters). */
  readonly children: readonly TraceNode[]
}

/** Why an expression gives what it gives: the value of each part, in an environment of its slots. */
export function traceFeel(ast: FeelAst, slotOf: (name: string) => number | undefined, env: FeelEnvironment): TraceNode {
  const { locals } = env
  env.locals = []
  const value = compileFeel(ast, slotOf)(env)
  env.locals = locals
  const children = partsOf(ast).filter(part => part[0] !== 'literal')
  return { text: printFeel(ast), value, children: children.map(part => traceFeel(part, slotOf, env)) }
}

function partsOf(ast: FeelAst): readonly FeelAst[] {
  switch (ast[0]) {
    case 'and':
    case 'or':
    case 'list':
      return ast[1]
    case 'arithmetic':
    case 'compare':
      return [ast[2], ast[3]]
    case 'negate':
    case 'instance':
    case 'filter':
      return [ast[1]]
    case 'path':
      return ast[1][0] === 'name' || ast[1][0] === 'path' ? [] : [ast[1]]
    case 'is':
      return [ast[2]]
    case 'range':
      return [ast[2], ast[3]]
    case 'if':
    case 'between':
      return [ast[1], ast[2], ast[3]]
    case 'in':
      return [ast[1], ...ast[2]]
    case 'call':
      return ast[2]
    case 'quantified':
      return ast[2].slice(0, 1).map(([, from]) => from)
    case 'for':
      return ast[1].slice(0, 1).map(([, from]) => from)
    case 'literal':
    case 'name':
    case 'context':
    case 'function':
    case 'apply':
      return []
  }
}
