import type { Field, Group } from '../model.ts'

/** The expressions of a field or group: parsed, compiled, or as JSON for the browser. */
export interface Rules<E> {
  readonly when?: E
  readonly enabledWhen?: E
  readonly requiredWhen?: E
  readonly forbidden?: readonly [when: E, message: string]
  readonly checks?: readonly (readonly [that: E, message: string])[]
  /** Of a date. */
  readonly min?: E
  readonly max?: E
  /** Of a computed field. */
  readonly value?: E
  readonly prefill?: E
}
export type RuledField<E> = Rules<E> & { readonly field: Field }
export type GroupHead = Pick<Group, 'id' | 'label' | 'required' | 'choice'>
export type RuledGroup<E> = Rules<E> & { readonly group: GroupHead; readonly members: readonly RuledNode<E>[] }
export type RuledNode<E> = RuledField<E> | RuledGroup<E>

export function mapRules<E, F>(rules: Rules<E>, map: (expression: E) => F): Rules<F> {
  const { when, enabledWhen, requiredWhen, forbidden, checks, min, max, value, prefill } = rules
  return {
    ...(when !== undefined && { when: map(when) }),
    ...(enabledWhen !== undefined && { enabledWhen: map(enabledWhen) }),
    ...(requiredWhen !== undefined && { requiredWhen: map(requiredWhen) }),
    ...(forbidden && { forbidden: [map(forbidden[0]), forbidden[1]] as const }),
    ...(checks && { checks: checks.map(([that, message]) => [map(that), message] as const) }),
    ...(min !== undefined && { min: map(min) }),
    ...(max !== undefined && { max: map(max) }),
    ...(value !== undefined && { value: map(value) }),
    ...(prefill !== undefined && { prefill: map(prefill) }),
  }
}

export const expressionsOf = <E>(rules: Rules<E>): readonly E[] => {
  const { when, enabledWhen, requiredWhen, forbidden, checks = [], min, max, value, prefill } = rules
  const single = [when, enabledWhen, requiredWhen, forbidden?.[0], min, max, value, prefill]
  return [...single.filter(one => one !== undefined), ...checks.map(([that]) => that)]
}

/** All fields and groups, each group before its members. */
export const flat = <E>(nodes: readonly RuledNode<E>[]): readonly RuledNode<E>[] =>
  nodes.flatMap(node => ('group' in node ? [node, ...flat(node.members)] : [node]))
export const idOfNode = <E>(node: RuledNode<E>): string => ('group' in node ? node.group.id : node.field.id)
