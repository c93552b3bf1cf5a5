import type { Field, Node } from '../model.ts'
import { type ExpressionCompiler, spotOf } from './compile-expression.ts'
import type { Expression } from './compiled.ts'
import type { RuledField, RuledNode, Rules } from './rules.ts'

/** The fields and groups of a page with their expressions parsed. */
export const readNodes = (
  nodes: readonly Node[],
  owner: number,
  place: string,
  expressions: ExpressionCompiler,
): readonly RuledNode<Expression>[] =>
  nodes.map(node => {
    const at = `${place}.${node.id}`
    if (node.type !== 'group') return readField(node, owner, at, expressions)
    const { id, label, required, choice } = node
    const group = { id, label, ...(required !== undefined && { required }), ...(choice !== undefined && { choice }) }
    return {
      ...commonRules(node, owner, at, expressions),
      group,
      members: readNodes(node.fields, owner, at, expressions),
    }
  })

export function readField(
  field: Field,
  owner: number,
  place: string,
  expressions: ExpressionCompiler,
): RuledField<Expression> {
  const spot = spotOf(place, field.id, owner)
  const { enabledWhen, prefill } = field
  const enabled = expressions.maybe(enabledWhen, spot('enabledWhen', 'enabledWhen'))
  const first = prefill?.from === 'value' ? expressions.compile(prefill.value, spot('prefill', 'prefill')) : undefined
  return {
    ...commonRules(field, owner, place, expressions),
    ...ownRules(field, owner, place, expressions),
    ...(enabled && { enabledWhen: enabled }),
    ...(first && { prefill: first }),
    field,
  }
}

function commonRules(node: Node, owner: number, place: string, expressions: ExpressionCompiler): Rules<Expression> {
  const spot = spotOf(place, node.id, owner)
  const when = expressions.maybe(node.when, spot('when', 'when'))
  const requiredWhen = expressions.maybe(node.requiredWhen, spot('requiredWhen', 'requiredWhen'))
  const forbidden = expressions.maybe(node.forbidden?.when, spot('forbidden', 'forbidden'))
  return {
    ...(when && { when }),
    ...(requiredWhen && { requiredWhen }),
    ...(forbidden && node.forbidden && { forbidden: [forbidden, node.forbidden.message] as const }),
    ...readChecks(node.checks, node.id, owner, place, expressions),
  }
}

export function readChecks(
  checks: Field['checks'],
  elementId: string,
  owner: number,
  place: string,
  expressions: ExpressionCompiler,
): Pick<Rules<Expression>, 'checks'> {
  const spot = spotOf(place, elementId, owner)
  if (!checks || checks.length === 0) return {}
  const read = checks.map(
    ({ that, message }, i) => [expressions.compile(that, spot('check', `checks.${i}`)), message] as const,
  )
  return { checks: read }
}

function ownRules(field: Field, owner: number, place: string, expressions: ExpressionCompiler): Rules<Expression> {
  const spot = spotOf(place, field.id, owner)
  if (field.type === 'computed') return { value: expressions.compile(field.value, spot('value', 'value')) }
  if (field.type !== 'date' && field.type !== 'time' && field.type !== 'date-time') return {}
  const min = expressions.maybe(field.min, spot('limit', 'min'))
  const max = expressions.maybe(field.max, spot('limit', 'max'))
  return { ...(min && { min }), ...(max && { max }) }
}
