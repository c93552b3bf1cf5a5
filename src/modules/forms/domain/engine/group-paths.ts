import type { FeelAst } from '../feel/ast.ts'
import type { Form } from '../model.ts'
import { partsOf } from './nodes.ts'

/** Members by group, for groups that are no choice. */
export type GroupMembers = ReadonlyMap<string, ReadonlySet<string>>

export const groupMembers = (form: Form): GroupMembers =>
  new Map(
    partsOf(form).flatMap(part =>
      part.kind === 'group' && !part.group.choice
        ? [[part.group.id, new Set(part.group.fields.map(({ id }) => id))] as const]
        : [],
    ),
  )

/**
 * `anschrift.ort` is the field `ort` itself: it then depends on that field alone and not on the whole group.
 * Left as it is where the group's name may mean something else: inside filters, and where the expression binds it.
 */
export function withoutGroupPaths(ast: FeelAst, groups: GroupMembers): FeelAst {
  if (groups.size === 0) return ast
  const text = JSON.stringify(ast)
  const bound = (name: string): boolean => text.includes(`["${name}",[`)
  const memberOf = (node: unknown): string | undefined => {
    if (!isPath(node)) return undefined
    const [, source, key] = node
    const name = isName(source) ? source[1] : memberOf(source)
    return name !== undefined && !bound(name) && groups.get(name)?.has(key) ? key : undefined
  }
  const rewrite = (node: unknown): unknown => {
    if (!Array.isArray(node)) return node
    const member = memberOf(node)
    if (member !== undefined) return ['name', member]
    return node[0] === 'filter' ? [node[0], rewrite(node[1]), ...node.slice(2)] : node.map(rewrite)
  }
  const rewritten = rewrite(ast)
  return isAst(rewritten) ? rewritten : ast
}

const isName = (node: unknown): node is readonly ['name', string] =>
  Array.isArray(node) && node.length === 2 && node[0] === 'name' && typeof node[1] === 'string'
const isPath = (node: unknown): node is readonly ['path', unknown, string] =>
  Array.isArray(node) && node.length === 3 && node[0] === 'path' && typeof node[2] === 'string'
/** Paths were replaced by names: what was an expression still is one. */
const isAst = (node: unknown): node is FeelAst => Array.isArray(node)
