import type { FeelAst } from './ast.ts'
import { nameOf, partsOf, type Read, type SyntaxNode, unsupported } from './syntax.ts'

/** `function(a, b: number) a + b`; external functions are not ours. */
export function readFunction(node: SyntaxNode, text: string, read: Read): FeelAst {
  const body = node.getChild('FunctionBody')?.firstChild
  if (!body || node.getChild('external')) return unsupported(node, text)
  return ['function', parametersOf(node, text), read(body, text)]
}

const parametersOf = (node: SyntaxNode, text: string): string[] => {
  const formal = node.getChild('FormalParameters')
  return formal ? partsOf(formal).flatMap(parameter => namesIn(parameter, 'ParameterName', text)) : []
}

const namesIn = (node: SyntaxNode, child: string, text: string): string[] => {
  const found = node.getChild(child)
  return found ? [nameOf(found, text)] : []
}

/** Whether the expression itself binds a name there: a parameter, a loop's variable, an entry of a context. */
export function isBound(node: SyntaxNode, name: string, text: string): boolean {
  for (let around = node.parent; around; around = around.parent) if (boundBy(around, text).includes(name)) return true
  return false
}

function boundBy(node: SyntaxNode, text: string): string[] {
  switch (node.name) {
    case 'FunctionDefinition':
      return parametersOf(node, text)
    case 'ForExpression':
    case 'QuantifiedExpression': {
      const loops = node.getChild('InExpressions')
      return loops ? partsOf(loops).flatMap(loop => namesIn(loop, 'Name', text)) : []
    }
    case 'Context':
      return partsOf(node).flatMap(entry => namesIn(entry, 'Key', text))
    default:
      return []
  }
}
