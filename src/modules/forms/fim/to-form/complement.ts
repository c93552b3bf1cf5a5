import type { CompareOperator, FeelAst } from '../../domain/feel/ast.ts'
import { parseFeel } from '../../domain/feel/parse.ts'

/** Whether one expression is true exactly when the other is not: `a = "1"` and `a != "1"`, yes and no. */
export function areOpposite(one: string, other: string): boolean {
  const first = parseFeel(one)
  const second = parseFeel(other)
  return first.ok && second.ok && canonical(first.ast) === opposite(second.ast)
}

const FLIPPED: Readonly<Record<CompareOperator, CompareOperator>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
}

function canonical(ast: FeelAst): string {
  if (ast[0] === 'and' || ast[0] === 'or') return joined(ast[0], ast[1].map(canonical))
  if (ast[0] === 'compare') return comparison(ast[1], ast[2], ast[3])
  if (ast[0] === 'call' && ast[1] === 'not' && ast[2][0]) return opposite(ast[2][0])
  return JSON.stringify(ast)
}

function opposite(ast: FeelAst): string {
  if (ast[0] === 'and') return joined('or', ast[1].map(opposite))
  if (ast[0] === 'or') return joined('and', ast[1].map(opposite))
  if (ast[0] === 'compare') return comparison(FLIPPED[ast[1]], ast[2], ast[3])
  if (ast[0] === 'call' && ast[1] === 'not' && ast[2][0]) return canonical(ast[2][0])
  return `not ${JSON.stringify(ast)}`
}

const joined = (word: string, parts: readonly string[]): string => `${word}(${[...parts].sort().join(',')})`

/** Not false is true: yes/no questions have no third answer. */
function comparison(operator: CompareOperator, left: FeelAst, right: FeelAst): string {
  if (operator === '!=' && right[0] === 'literal' && typeof right[1] === 'boolean')
    return comparison('=', left, ['literal', !right[1]])
  return JSON.stringify([operator, left, right])
}
