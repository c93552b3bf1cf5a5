import type { FeelAst } from '../../../forms/domain/feel/ast.ts'
import type { Calculation, Computation, Operand, Operator } from './computation.ts'
import { dottedName, readSubject, readValue } from './read-parts.ts'
import { readRule } from './read-rule.ts'

/** The computation behind an expression; undefined where it says more than the builder can show. */
export function readComputation(ast: FeelAst): Computation | undefined {
  if (ast[0] !== 'if') {
    const otherwise = readCalculation(ast)
    return otherwise && { cases: [], otherwise }
  }
  const [when, value, rest] = [readRule(ast[1]), readCalculation(ast[2]), readComputation(ast[3])]
  return when && value && rest && { cases: [{ when, value }, ...rest.cases], otherwise: rest.otherwise }
}

type Level = 'sum' | 'product'
const OPERATORS: Readonly<Record<string, readonly [Operator, Level]>> = {
  '+': ['+', 'sum'],
  '-': ['-', 'sum'],
  '*': ['*', 'product'],
  '/': ['/', 'product'],
}

/** Only what can be written in one line without brackets. */
function readCalculation(ast: FeelAst, level: Level = 'sum'): Calculation | undefined {
  const [operator, own] = (ast[0] === 'arithmetic' && OPERATORS[ast[1]]) || []
  if (ast[0] !== 'arithmetic' || !operator || !own) {
    const first = readOperand(ast)
    return first && { first, rest: [] }
  }
  if (own === 'sum' && level === 'product') return undefined
  const left = readCalculation(ast[2], own)
  const right = own === 'sum' ? readCalculation(ast[3], 'product') : operandAlone(ast[3])
  return left && right && { first: left.first, rest: [...left.rest, { operator, operand: right.first }, ...right.rest] }
}

function operandAlone(ast: FeelAst): Calculation | undefined {
  const first = readOperand(ast)
  return first && { first, rest: [] }
}

function readOperand(ast: FeelAst): Operand | undefined {
  if (ast[0] === 'call' && ast[1] === 'sum') return readSum(ast[2])
  const subject = readSubject(ast)
  if (subject) return { kind: subject.of, name: subject.name }
  const value = readValue(ast)
  return value?.kind === 'number' || value?.kind === 'text' ? value : undefined
}

function readSum([argument, ...others]: readonly FeelAst[]): Operand | undefined {
  const name = argument && others.length === 0 ? dottedName(argument) : undefined
  const dot = name?.lastIndexOf('.') ?? -1
  return name !== undefined && dot > 0
    ? { kind: 'sum', list: name.slice(0, dot), name: name.slice(dot + 1) }
    : undefined
}
