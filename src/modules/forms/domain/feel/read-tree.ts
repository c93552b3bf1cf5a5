import type { FeelAst, RangeEnd, RangeStart } from './ast.ts'
import { readCall, readDateTime } from './read-call.ts'
import { readFunction } from './read-function.ts'
import { readJunction } from './read-junction.ts'
import { arithmeticOperator, compareOperator } from './read-operators.ts'
import { readIn, readIterations } from './read-tests.ts'
import { readType } from './read-type.ts'
import { nameOf, partsExactly, partsOf, type Read, type SyntaxNode, stringOf, unsupported } from './syntax.ts'

/** The expression under a syntax node; throws FeelSyntaxError for what is FEEL but not in our subset. */
export const readExpression: Read = (node, text) => {
  const read = (part: SyntaxNode | undefined): FeelAst => (part ? readExpression(part, text) : unsupported(node, text))
  const source = text.slice(node.from, node.to)
  switch (node.name) {
    case 'NumericLiteral':
      return ['literal', Number(source.replace(/\s/g, '')) + 0]
    case 'StringLiteral':
      return ['literal', stringOf(node, text)]
    case 'BooleanLiteral':
      return ['literal', source === 'true']
    case 'null':
      return ['literal', null]
    case 'VariableName':
    case 'Name':
      return ['name', nameOf(node, text)]
    case 'ParenthesizedExpression':
      return read(partsExactly(node, text, 1)[0])
    case 'PathExpression': {
      const [from, key] = partsExactly(node, text, 2)
      return ['path', read(from), key ? nameOf(key, text) : '']
    }
    case 'ArithmeticExpression':
      return readArithmetic(node, text)
    case 'Comparison':
    case 'Conjunction':
    case 'Disjunction':
      return readJunction(node, text, part =>
        part.name === 'Comparison' ? readComparison(part, text) : readExpression(part, text),
      )
    case 'IfExpression': {
      const [condition, then, otherwise] = partsExactly(node, text, 3)
      return ['if', read(condition), read(then), read(otherwise)]
    }
    case 'QuantifiedExpression': {
      const [iterations, condition] = partsExactly(node, text, 2)
      const which = node.getChild('every') ? 'every' : 'some'
      return ['quantified', which, readIterations(iterations, text, readExpression), read(condition)]
    }
    case 'ForExpression': {
      const [iterations, body] = partsExactly(node, text, 2)
      return ['for', readIterations(iterations, text, readExpression), read(body)]
    }
    case 'FilterExpression': {
      const [list, filter] = partsExactly(node, text, 2)
      return ['filter', read(list), read(filter)]
    }
    case 'List':
      return ['list', partsOf(node).map(read)]
    case 'Context':
      return ['context', partsOf(node).map(entry => readEntry(entry, text))]
    case 'SimplePositiveUnaryTest': {
      const [first, bound] = partsOf(node)
      return first && bound ? ['is', compareOperator(first, text), read(bound)] : read(first)
    }
    case 'Interval':
      return readRange(node, text)
    case 'InstanceOfExpression':
      return readInstance(node, text)
    case 'FunctionDefinition':
      return readFunction(node, text, readExpression)
    case 'FunctionInvocation':
      return readCall(node, text, readExpression)
    case 'DateTimeLiteral':
      return readDateTime(node, text, readExpression)
    default:
      return unsupported(node, text)
  }
}

function readArithmetic(node: SyntaxNode, text: string): FeelAst {
  const [first, second, third] = partsOf(node)
  if (!first || !second) return unsupported(node, text)
  if (!third) return ['negate', readExpression(second, text)]
  return ['arithmetic', arithmeticOperator(second, text), readExpression(first, text), readExpression(third, text)]
}

function readComparison(node: SyntaxNode, text: string): FeelAst {
  const [left, second, third] = partsOf(node)
  if (!left || !second) return unsupported(node, text)
  const subject = readExpression(left, text)
  if (node.getChild('in')) return readIn(subject, partsOf(node).slice(1), text, readExpression)
  if (!third) return unsupported(node, text)
  if (node.getChild('between')) return ['between', subject, readExpression(second, text), readExpression(third, text)]
  if (third.getChild('CompareOp') && third.name === 'SimplePositiveUnaryTest') return unsupported(third, text)
  return ['compare', compareOperator(second, text), subject, readExpression(third, text)]
}

function readEntry(node: SyntaxNode, text: string): readonly [string, FeelAst] {
  const [key, value] = partsExactly(node, text, 2)
  if (!key || !value) return unsupported(node, text)
  const literal = key.getChild('StringLiteral')
  return [literal ? stringOf(literal, text) : nameOf(key, text), readExpression(value, text)]
}

/** `]1..5[` and `(1..5)` mean the same. */
function readRange(node: SyntaxNode, text: string): FeelAst {
  const [low, high] = partsExactly(node, text, 2)
  if (!low || !high) return unsupported(node, text)
  const start: RangeStart = text[node.from] === '[' ? '[' : '('
  const end: RangeEnd = text[node.to - 1] === ']' ? ']' : ')'
  return ['range', start, readExpression(low, text), readExpression(high, text), end]
}

function readInstance(node: SyntaxNode, text: string): FeelAst {
  const [subject, type] = partsExactly(node, text, 2)
  if (!subject || !type) return unsupported(node, text)
  return ['instance', readExpression(subject, text), readType(type, text)]
}
