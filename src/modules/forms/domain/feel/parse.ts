import { parser, trackVariables } from 'lezer-feel'
import '../all-extras.ts'
import type { FeelAst } from './ast.ts'
import { readExpression } from './read-tree.ts'
import { FeelSyntaxError, type SyntaxNode } from './syntax.ts'

export type ParseResult =
  | { readonly ok: true; readonly ast: FeelAst }
  | { readonly ok: false; readonly position: number; readonly message: string }

const MAX_DEPTH = 1000
const configured = (names: Readonly<Record<string, unknown>>) =>
  parser.configure({ top: 'Expression', contextTracker: trackVariables(names) })
const feelParser = configured({})

/**
 * Parses one expression (server only). `position` counts characters from 0; `message` is a German sentence.
 * `names`: names in use, nested; needed only for such as hold signs or keywords ("Haus-Nr.", "Ort in Thüringen").
 */
export function parseFeel(text: string, names?: Readonly<Record<string, unknown>>): ParseResult {
  const top: SyntaxNode = (names ? configured(names) : feelParser).parse(text).topNode
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
  let depth = 0
  top.cursor().iterate(
    ({ from, type }) => {
      depth += 1
      if (depth > MAX_DEPTH) throw new FeelSyntaxError(from, 'Der Ausdruck ist zu tief verschachtelt.')
      if (!type.isError) return
      const rest = text.slice(from).trim()
      const excerpt = rest.length > 20 ? `${rest.slice(0, 20)}…` : rest
      throw new FeelSyntaxError(
        from,
        rest === '' ? 'Der Ausdruck endet zu früh.' : `An Stelle ${from + 1} passt „${excerpt}“ nicht.`,
      )
    },
    () => {
      depth -= 1
    },
  )
}
