import type { CompareOperator, FeelAst } from '../../../forms/domain/feel/ast.ts'
import { readNot } from './read-not.ts'
import { readSubject, readText, readValue } from './read-parts.ts'
import { type Comparison, type Condition, type Joint, opposite, type Rule, type Value } from './rule.ts'

/** The rule behind an expression; undefined where it says more than the builder can show. */
export function readRule(ast: FeelAst): Rule | undefined {
  const joint: Joint = ast[0] === 'or' ? 'or' : 'and'
  const parts = ast[0] === 'and' || ast[0] === 'or' ? ast[1] : [ast]
  const blocks = parts.map(part => readBlock(part, opposite(joint)))
  return blocks.every(isFound) ? { joint, blocks } : undefined
}

function readBlock(ast: FeelAst, joint: Joint): readonly Condition[] | undefined {
  const parts = ast[0] === joint && (ast[0] === 'and' || ast[0] === 'or') ? ast[1] : [ast]
  const conditions = parts.map(readCondition)
  return conditions.every(isFound) ? conditions : undefined
}

const isFound = <T>(value: T | undefined): value is T => value !== undefined

const COMPARISONS: Readonly<Record<CompareOperator, Comparison>> = {
  '=': 'is',
  '!=': 'is-not',
  '<': 'less',
  '<=': 'at-most',
  '>': 'more',
  '>=': 'at-least',
}

function readCondition(ast: FeelAst): Condition | undefined {
  if (ast[0] === 'compare') return readComparison(ast[1], ast[2], ast[3])
  if (ast[0] === 'in') return readIn(ast)
  if (ast[0] === 'call') return readCall(ast[1], ast[2])
  if (ast[0] === 'between') {
    const [subject, low, high] = [readSubject(ast[1]), readValue(ast[2]), readValue(ast[3])]
    return subject && low && high && { subject, test: { kind: 'between', low, high } }
  }
  const subject = ast[0] === 'name' || ast[0] === 'path' ? readSubject(ast) : undefined
  return subject && { subject, test: { kind: 'is', value: YES } }
}

const YES: Value = { kind: 'boolean', yes: true }

function readComparison(operator: CompareOperator, left: FeelAst, right: FeelAst): Condition | undefined {
  const subject = readSubject(left)
  if (!subject) return undefined
  const isNull = right[0] === 'literal' && right[1] === null
  if (isNull && operator === '=') return { subject, test: { kind: 'empty' } }
  if (isNull && operator === '!=') return { subject, test: { kind: 'answered' } }
  const value = readValue(right)
  return value && { subject, test: { kind: COMPARISONS[operator], value } }
}

function readIn(ast: Extract<FeelAst, readonly ['in', ...unknown[]]>): Condition | undefined {
  const subject = readSubject(ast[1])
  const values = ast[2].map(test => (test[0] === 'is' ? undefined : readText(test)))
  return subject && values.every(isFound) ? { subject, test: { kind: 'one-of', values } } : undefined
}

function readCall(name: string, args: readonly FeelAst[]): Condition | undefined {
  const [first, second] = args
  if (name === 'not' && first && !second) return readNot(first, readCondition)
  const subject = first && readSubject(first)
  const text = second && readText(second)
  if (!subject || text === undefined || args.length !== 2) return undefined
  switch (name) {
    case 'list contains':
      return { subject, test: { kind: 'has', value: text } }
    case 'contains':
      return { subject, test: { kind: 'contains', text } }
    case 'starts with':
      return { subject, test: { kind: 'starts-with', text } }
    default:
      return undefined
  }
}
