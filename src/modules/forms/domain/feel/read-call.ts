import type { FeelAst } from './ast.ts'
import { builtin } from './builtins/index.ts'
import { parseDuration } from './duration-text.ts'
import {
  FeelSyntaxError,
  nameOf,
  partsExactly,
  partsOf,
  type Read,
  type SyntaxNode,
  stringOf,
  unsupported,
} from './syntax.ts'
import { parseDate } from './temporal.ts'

export function readCall(node: SyntaxNode, text: string, read: Read): FeelAst {
  const [name, parameters] = partsExactly(node, text, 2)
  if (!name || parameters?.name !== 'PositionalParameters') return unsupported(node, text)
  return call(
    node,
    nameOf(name, text),
    partsOf(parameters).map(part => read(part, text)),
  )
}

/** `date(…)`, `duration(…)`, `@"2026-05-31"`, `@"P14D"`. */
export function readDateTime(node: SyntaxNode, text: string, read: Read): FeelAst {
  const at = node.getChild('AtLiteral')?.getChild('StringLiteral')
  if (!at) return readCall(node, text, read)
  const literal = stringOf(at, text)
  if (parseDate(literal)) return ['call', 'date', [['literal', literal]]]
  return parseDuration(literal) ? ['call', 'duration', [['literal', literal]]] : unsupported(node, text)
}

function call(node: SyntaxNode, name: string, args: readonly FeelAst[]): FeelAst {
  const place = `An Stelle ${node.from + 1}`
  const { min, max } = name === 'today' ? { min: 0, max: 0 } : (builtin(name) ?? { min: -1, max: -1 })
  if (min < 0) throw new FeelSyntaxError(node.from, `${place}: Die Funktion „${name}“ gibt es nicht.`)
  if (args.length < min || args.length > max) {
    const count = min === max ? String(min) : `${min} bis ${max}`
    throw new FeelSyntaxError(node.from, `${place}: „${name}“ nimmt ${count} Werte, hier stehen ${args.length}.`)
  }
  return ['call', name, args]
}
