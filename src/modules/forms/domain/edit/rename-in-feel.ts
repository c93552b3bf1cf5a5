import { parser, trackVariables } from 'lezer-feel'
import type { FormNames } from './form-names.ts'

type SyntaxNode = ReturnType<typeof parser.parse>['topNode']

export interface Renaming {
  readonly from: string
  readonly to: string
}
/** What an expression stands for, as far as it matters here: a group or the items of a list, or something else. */
type Holder = string | null

const feel = parser.configure({ top: 'Expression', contextTracker: trackVariables({}) })

/** These hand on what they are given. */
const PASSING: ReadonlySet<string> = new Set([
  'append',
  'concatenate',
  'distinct values',
  'flatten',
  'insert before',
  'remove',
  'reverse',
  'sort',
  'sublist',
  'union',
])

/**
 * The expression with a field under its new name. What only looks like it stays: text, keys of contexts, a loop's own
 * name, a part of something else (`halter.name`). Works on an expression with mistakes too, and changes nothing else.
 */
export const renameInFeel = (text: string, { from, to }: Renaming, names: FormNames): string =>
  placesOf(text, from, names).reduce((result, at) => result.slice(0, at) + to + result.slice(at + from.length), text)

/** Whether something of the form's would, under the new name, become hidden by what a loop or a function names so. */
export function wouldHide(text: string, { from, to }: Renaming, names: FormNames, after: FormNames): boolean {
  const before = placesOf(text, from, names).length + placesOf(text, to, names).length
  return placesOf(renameInFeel(text, { from, to }, names), to, after).length < before
}

/** Where an expression speaks of this field, from the end to the beginning. */
function placesOf(text: string, from: string, names: FormNames): readonly number[] {
  if (!text.includes(from)) return []
  const places: number[] = []
  const said = (node: SyntaxNode): string => text.slice(node.from, node.to)

  const visit = (node: SyntaxNode, locals: ReadonlyMap<string, Holder>): Holder => {
    switch (node.name) {
      case 'VariableName': {
        const name = said(node)
        const local = locals.get(name)
        if (local !== undefined) return local
        if (name === from) places.push(node.from)
        return names.has(name) ? name : null
      }
      case 'PathExpression': {
        const holder = node.firstChild ? visit(node.firstChild, locals) : null
        const key = node.lastChild
        if (holder === null || key?.name !== 'PathName') return null
        const name = said(key)
        if (!names.get(holder)?.has(name)) return null
        if (name === from) places.push(key.from)
        return names.has(name) ? name : null
      }
      case 'FilterExpression': {
        const [list, ...rest] = childrenOf(node)
        const holder = list ? visit(list, locals) : null
        const members = holder === null ? undefined : names.get(holder)
        const outer = [...locals].filter(([name]) => !members?.has(name))
        for (const part of rest) visit(part, new Map([...outer, ['item', holder]]))
        return holder
      }
      case 'QuantifiedExpression':
      case 'ForExpression':
      case 'FunctionDefinition':
        return visitWithNames(node, locals)
      case 'FunctionInvocation': {
        const [name, parameters] = childrenOf(node)
        const first = parameters?.firstChild
        const holders = parameters ? childrenOf(parameters).map(part => visit(part, locals)) : []
        if (name && said(name) === 'get value' && first) renameKey(first.nextSibling, holders[0] ?? null)
        return name && PASSING.has(said(name)) ? (holders[0] ?? null) : null
      }
      case 'IfExpression': {
        const [, then, otherwise] = childrenOf(node).map(part => visit(part, locals))
        return then ?? otherwise ?? null
      }
      case 'ParenthesizedExpression':
        return childrenOf(node).map(part => visit(part, locals))[0] ?? null
      case 'Key':
      case 'ParameterName':
        return null
      default:
        for (const part of childrenOf(node)) visit(part, locals)
        return null
    }
  }

  /** A name given in the expression hides the form's from there on. */
  const visitWithNames = (node: SyntaxNode, outer: ReadonlyMap<string, Holder>): null => {
    let locals = outer
    for (const part of childrenOf(node)) {
      if (part.name === 'FormalParameters')
        locals = new Map([...locals, ...childrenOf(part).map(name => [said(name), null] as const)])
      if (part.name !== 'InExpressions') {
        visit(part, locals)
        continue
      }
      for (const iteration of childrenOf(part)) {
        const [name, domain] = childrenOf(iteration)
        const holders = domain ? childrenOf(domain).map(list => visit(list, locals)) : []
        if (name) locals = new Map([...locals, [said(name), holders[0] ?? null]])
      }
    }
    return null
  }

  /** `get value(hund, "rasse")` */
  const renameKey = (node: SyntaxNode | null, holder: Holder): void => {
    if (node?.name !== 'StringLiteral' || holder === null || !names.get(holder)?.has(from)) return
    if (said(node) === `"${from}"`) places.push(node.from + 1)
  }

  visit(feel.parse(text).topNode, new Map())
  return [...new Set(places)].sort((a, b) => b - a)
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (/^[A-Z]/.test(child.name) && !child.name.endsWith('Comment')) children.push(child)
  return children
}
