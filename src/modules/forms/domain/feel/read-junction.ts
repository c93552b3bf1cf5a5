import type { FeelAst } from './ast.ts'
import { compareOperator } from './read-operators.ts'
import { partsOf, type SyntaxNode } from './syntax.ts'

type Token = 'and' | 'or' | FeelAst
type ReadOne = (node: SyntaxNode) => FeelAst

/**
 * `and` binds tighter than `or`, both looser than `in`: the syntax tree has `a in b and c` as `a in (b and c)`, so
 * what stands without parentheses is put in a row and joined anew. Other nodes go to `read`.
 */
export function readJunction(node: SyntaxNode, text: string, read: ReadOne): FeelAst {
  const groups: FeelAst[][] = [[]]
  for (const token of inRow(node, text, read)) {
    if (token === 'or') groups.push([])
    else if (token !== 'and') groups.at(-1)?.push(token)
  }
  return junction(
    'or',
    groups.map(parts => junction('and', parts)),
  )
}

/** `a and b and c` is one junction of three. */
function junction(kind: 'and' | 'or', parts: FeelAst[]): FeelAst {
  const [only] = parts
  return only && parts.length === 1 ? only : [kind, parts.flatMap(part => (part[0] === kind ? part[1] : [part]))]
}

function inRow(node: SyntaxNode, text: string, read: ReadOne): readonly Token[] {
  const [left, right] = partsOf(node)
  if (node.name === 'Conjunction' && left && right)
    return [...inRow(left, text, read), 'and', ...inRow(right, text, read)]
  if (node.name === 'Disjunction' && left && right)
    return [...inRow(left, text, read), 'or', ...inRow(right, text, read)]
  const test = node.getChild('in') && right?.name === 'PositiveUnaryTest' ? partsOf(right)[0] : undefined
  const tokens = test && testInRow(test, text, read)
  const [first, ...rest] = tokens ?? []
  if (!left || first === undefined || typeof first === 'string') return [read(node)]
  return [['in', read(left), [first]], ...rest]
}

/** A test that swallowed more than is its own; undefined for any other. */
function testInRow(test: SyntaxNode, text: string, read: ReadOne): readonly Token[] | undefined {
  if (test.name === 'Conjunction' || test.name === 'Disjunction') return inRow(test, text, read)
  const [operator, bound] = partsOf(test)
  if (test.name !== 'SimplePositiveUnaryTest' || !operator || !bound) return undefined
  const [first, ...rest] = testInRow(bound, text, read) ?? []
  return first === undefined || typeof first === 'string'
    ? undefined
    : [['is', compareOperator(operator, text), first], ...rest]
}
