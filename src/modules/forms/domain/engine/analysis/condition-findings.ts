import type { FeelAst } from '../../feel/ast.ts'
import { alwaysFalse, alwaysTrue } from '../../feel/types/always.ts'
import type { TypeScope } from '../../feel/types/infer.ts'
import type { Expression } from '../compiled.ts'
import type { Element } from './elements.ts'
import { type Finding, findingAt } from './finding.ts'

/** Conditions that are never or always true where they stand; what stands inside something never shown is not judged. */
export function conditionFindings({ kind, guards, own, rules }: Element, scope: TypeScope): readonly Finding[] {
  const outside = (own ? guards.slice(0, -1) : guards).map(({ ast }) => ast)
  if (isNever(outside, scope)) return []
  if (own && isNever([...outside, own.ast], scope))
    return [neverShown(kind, own, isNever([own.ast], scope) ? '' : ' zusammen mit den Bedingungen darüber')]
  const around = own ? [...outside, own.ast] : outside
  const { enabledWhen, requiredWhen, forbidden, checks = [] } = rules
  const said: (readonly [Expression | undefined, never: string, always: string])[] = [
    [own, '', 'Diese Bedingung ist immer wahr. Sie können sie weglassen.'],
    [enabledWhen, 'Diese Frage kann nie beantwortet werden.', 'Diese Frage kann immer beantwortet werden.'],
    [requiredWhen, 'Diese Pflicht gilt nie.', 'Diese Pflicht gilt immer.'],
    [forbidden?.[0], 'Dieses Verbot gilt nie.', 'Dieses Verbot gilt immer.'],
    ...checks.map(([that]) => [that, 'Diese Prüfung ist nie erfüllt.', 'Diese Prüfung ist immer erfüllt.'] as const),
  ]
  return said.flatMap(([expression, never, always]) => {
    if (!expression) return []
    if (alwaysTrue(expression.ast, scope)) return [findingAt(expression, 'warning', 'always', always)]
    return expression !== own && isNever([...around, expression.ast], scope)
      ? [findingAt(expression, 'warning', 'never', never)]
      : []
  })
}

const isNever = (asts: readonly FeelAst[], scope: TypeScope): boolean =>
  asts.length > 0 && alwaysFalse(['and', asts.flatMap(ast => (ast[0] === 'and' ? ast[1] : [ast]))], scope)

function neverShown(kind: Element['kind'], own: Expression, together: string): Finding {
  const what = kind === 'page' || kind === 'list' ? 'Diese Seite wird' : 'Diese Frage wird'
  const message = `${what} nie gezeigt: Ihre Bedingung kann${together} nicht wahr werden.`
  return findingAt(own, 'warning', kind === 'page' || kind === 'list' ? 'unreachable' : 'never', message)
}
