import type { parser } from 'lezer-feel'
import type { FeelAst } from './ast.ts'

export type SyntaxNode = ReturnType<typeof parser.parse>['topNode']
/** Reads the expression under a node. */
export type Read = (node: SyntaxNode, text: string) => FeelAst

export class FeelSyntaxError extends Error {
  readonly position: number
  constructor(position: number, message: string) {
    super(message)
    this.position = position
  }
}

export function unsupported(node: SyntaxNode, text: string): never {
  throw new FeelSyntaxError(
    node.from,
    `An Stelle ${node.from + 1}: „${text.slice(node.from, Math.min(node.to, node.from + 40))}“ wird nicht unterstützt.`,
  )
}

/** Children that mean something: no punctuation, keywords or comments. */
export function partsOf(node: SyntaxNode): SyntaxNode[] {
  const parts: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling)
    if ((/^[A-Z]/.test(child.name) || child.name === 'null') && !child.name.endsWith('Comment')) parts.push(child)
  return parts
}

/** Exactly `count` parts; anything else is a construct outside our subset. */
export function partsExactly(node: SyntaxNode, text: string, count: number): SyntaxNode[] {
  const parts = partsOf(node)
  return parts.length === count ? parts : unsupported(node, text)
}

/** A name with single spaces, as DMN compares them. */
export const nameOf = (node: SyntaxNode, text: string): string =>
  text.slice(node.from, node.to).replace(/\s+/g, ' ').trim()

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
/** The text of a string literal, escapes resolved. */
export function stringOf(node: SyntaxNode, text: string): string {
  const inner = text.slice(node.from + 1, node.to - 1)
  return inner.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{6})|(.))/gs, (_, short, long, char) => {
    if (short ?? long) return codePoint(node, Number.parseInt(short ?? long, 16))
    return escapes[char] ?? char
  })
}
function codePoint(node: SyntaxNode, value: number): string {
  if (value > 0x10_ffff) throw new FeelSyntaxError(node.from, `An Stelle ${node.from + 1} steht kein gültiges Zeichen.`)
  return String.fromCodePoint(value)
}
