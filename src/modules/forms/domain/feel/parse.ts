import { parser, trackVariables } from 'lezer-feel'
import type { FeelAst } from './ast.ts'
import { readExpression } from './read-tree.ts'
import { FeelSyntaxError, type SyntaxNode } from './syntax.ts'

export type ParseResult =
  | { readonly ok: true; readonly ast: FeelAst }
  | { readonly ok: false; readonly position: number; readonly message: string }

const feelParser = parser.configure({ top: 'Expression', contextTracker: trackVariables({}) })

/** Parses one expression (server only). `position` counts characters from 0; `message` is a German sentence. */
export function parseFeel(text: string): ParseResult {
  const top: SyntaxNode = feelParser.parse(text).topNode
  try {
    refuseErrors(top, text)
    const expression = top.firstChild && contentOf(top)
    if (!expression) throw new FeelSyntaxError(0, 'Der Ausdruck ist leer.')
    return { ok: true, ast: readExpression(expression, text) }
  } catch (error) {
    if (error instanceof FeelSyntaxError) return { ok: false, position: error.position, message: error.message }
    throw error
  }
}

function contentOf(top: SyntaxNode): SyntaxNode | null {
  for (let node = top.firstChild; node; node = node.nextSibling) if (!node.name.endsWith('Comment')) return node
  return null
}

function refuseErrors(top: SyntaxNode, text: string): void {
  const cursor = top.cursor()
  do {
    if (!cursor.type.isError) continue
    const rest = text.slice(cursor.from).trim()
    const excerpt = rest.length > 20 ? `${rest.slice(0, 20)}…` : rest
    throw new FeelSyntaxError(
      cursor.from,
      rest === '' ? 'Der Ausdruck endet zu früh.' : `An Stelle ${cursor.from + 1} passt „${excerpt}“ nicht.`,
    )
  } while (cursor.next())
}
