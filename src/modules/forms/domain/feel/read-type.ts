import type { FeelTypeName, SimpleTypeName } from './ast.ts'
import { nameOf, partsExactly, partsOf, type SyntaxNode, unsupported } from './syntax.ts'

const simple: readonly SimpleTypeName[] = [
  'number',
  'string',
  'boolean',
  'date',
  'time',
  'date and time',
  'days and time duration',
  'years and months duration',
  'Any',
  'Null',
]

/** What stands right of `instance of`: `number`, `list<string>`, `context<a: number>`, `function<number> -> string`. */
export function readType(node: SyntaxNode, text: string): FeelTypeName {
  const [inner] = partsOf(node)
  switch (node.name === 'Type' ? inner?.name : node.name) {
    case 'ListType':
      return ['list', readType(partsExactly(inner ?? node, text, 1)[0] ?? node, text)]
    case 'ContextType': {
      const entries = partsOf(inner ?? node).flatMap(partsOf)
      return ['context', entries.map(entry => readEntry(entry, text))]
    }
    case 'FunctionType':
      return 'function'
    default: {
      const name = nameOf(node, text)
      return simple.find(known => known.toLowerCase() === name.toLowerCase()) ?? unsupported(node, text)
    }
  }
}

function readEntry(node: SyntaxNode, text: string): readonly [string, FeelTypeName] {
  const [key, type] = partsExactly(node, text, 2)
  return key && type ? [nameOf(key, text), readType(type, text)] : unsupported(node, text)
}
