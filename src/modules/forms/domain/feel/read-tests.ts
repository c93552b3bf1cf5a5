import type { FeelAst, FeelTest, Iteration } from './ast.ts'
import { nameOf, partsExactly, partsOf, type Read, type SyntaxNode, unsupported } from './syntax.ts'

/** What stands right of `in`: one test, or several in parentheses. */
export function readIn(subject: FeelAst, tests: readonly SyntaxNode[], text: string, read: Read): FeelAst {
  const nodes = tests.flatMap(test => (test.name === 'PositiveUnaryTests' ? partsOf(test) : [test]))
  return ['in', subject, nodes.map(node => readTest(node, text, read))]
}

function readTest(node: SyntaxNode, text: string, read: Read): FeelTest {
  const [first, second] = partsOf(node)
  if (node.name === 'PositiveUnaryTest' || node.name === 'ParenthesizedExpression') {
    return first && !second ? readTest(first, text, read) : unsupported(node, text)
  }
  return read(node, text)
}

export function readIterations(node: SyntaxNode | undefined, text: string, read: Read): Iteration[] {
  return node ? partsOf(node).map(iteration => readIteration(iteration, text, read)) : []
}

function readIteration(node: SyntaxNode, text: string, read: Read): Iteration {
  const [name, domain] = partsExactly(node, text, 2)
  if (!name || !domain) return unsupported(node, text)
  const [from, to, more] = partsOf(domain)
  if (!from || more) return unsupported(node, text)
  return to ? [nameOf(name, text), read(from, text), read(to, text)] : [nameOf(name, text), read(from, text)]
}
