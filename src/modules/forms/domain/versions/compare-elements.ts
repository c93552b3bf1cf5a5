import type { Json } from '../../../../platform/json.ts'
import type { Form } from '../model.ts'
import type { Element } from './elements.ts'
import type { FormChange, Requirement, Subject } from './form-change.ts'
import { type NamedValue, optionsOf } from './options.ts'
import { PROPERTIES } from './properties.ts'

export const subjectOf = (element: Element): Subject => ({
  kind: element.kind === 'field' && element.node.type === 'note' ? 'note' : element.kind,
  id: element.id,
  label: element.label,
})

export function requirementOf(element: Element): Requirement {
  const { kind, node } = element
  if (kind === 'section' || kind === 'page' || kind === 'computed') return 'never'
  if (kind === 'list') return node.min === 0 ? 'never' : node.when === undefined ? 'always' : 'sometimes'
  if (kind === 'field' && (node.type === 'note' || node.type === 'computed')) return 'never'
  if (node.requiredWhen !== undefined) return 'sometimes'
  if (node.required === false) return 'never'
  return node.when === undefined ? 'always' : 'sometimes'
}

/** How a new element differs from its old one. */
export function changesOf(
  old: Element,
  now: Element,
  { a, b, isMoved }: { readonly a: Form; readonly b: Form; readonly isMoved: boolean },
): FormChange[] {
  const of = subjectOf(now)
  const changes: FormChange[] = []
  if (old.id !== now.id) changes.push({ change: 'renamed', of, from: old.id })
  if (old.owner.join() !== now.owner.join()) changes.push({ change: 'owner', of, from: old.owner, to: now.owner })
  else if (isMoved) changes.push({ change: 'moved', of, ...containers(old, now) })
  if (old.kind === 'field' && now.kind === 'field') {
    if (old.node.type !== now.node.type) changes.push({ change: 'type', of, from: old.node.type, to: now.node.type })
    changes.push(...optionChanges(of, optionsOf(a, old.node), optionsOf(b, now.node)))
  }
  if (old.kind === 'group' && now.kind === 'group' && (old.node.choice ?? false) !== (now.node.choice ?? false))
    changes.push({ change: 'choice', of, to: now.node.choice ?? false })
  const [from, to] = [requirementOf(old), requirementOf(now)]
  if (from !== to) changes.push({ change: 'required', of, from, to })
  return [...changes, ...propertyChanges(of, old, now)]
}

const containers = (old: Element, now: Element) => ({
  ...(old.within ? { from: old.within.label } : {}),
  ...(now.within ? { to: now.within.label } : {}),
})

function optionChanges(of: Subject, before: readonly NamedValue[], after: readonly NamedValue[]): FormChange[] {
  const [old, now] = [before, after].map(list => new Map(list.map(({ value, label }) => [value, label])))
  if (!old || !now) return []
  return [
    ...after.flatMap(({ value, label }): FormChange[] => {
      const from = old.get(value)
      if (from === undefined) return [{ change: 'option-added', of, value, label }]
      return from === label ? [] : [{ change: 'option-renamed', of, value, from, to: label }]
    }),
    ...before
      .filter(({ value }) => !now.has(value))
      .map(({ value, label }): FormChange => ({ change: 'option-removed', of, value, label })),
  ]
}

function propertyChanges(of: Subject, old: Element, now: Element): FormChange[] {
  return Object.entries(PROPERTIES).flatMap(([property, change]): FormChange[] => {
    const [from, to] = [jsonOf(old.node, property), jsonOf(now.node, property)]
    if (JSON.stringify(from) === JSON.stringify(to)) return []
    const replaced = { of, property, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    return [{ change, ...replaced }]
  })
}

function jsonOf(node: object, property: string): Json | undefined {
  return Object.getOwnPropertyDescriptor(node, property)?.value
}
