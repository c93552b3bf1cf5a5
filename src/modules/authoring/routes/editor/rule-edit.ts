import type { Json } from '../../../../platform/json.ts'
import type { Edit } from '../../../forms/domain/edit/edit.ts'
import type { Element } from '../../../forms/domain/edit/tree.ts'
import { objectsOf } from '../../domain/rule-words/read-json.ts'
import type { RuleKind } from '../../views/editor/rules/rule-kinds.ts'

/** The edit that gives an element this rule; without FEEL, the one that takes it away. */
export function ruleEdit(element: Element, kind: RuleKind, feel: string | undefined, message: string): Edit {
  const set = (property: string, value: Json): Edit => ({ op: 'set', target: element.place, property, value })
  if (kind.name.startsWith('checks.')) {
    const checks = objectsOf(element.value['checks'])
    const at = kind.name === 'checks.neu' ? checks.length : Number(kind.name.slice('checks.'.length))
    const changed = checks.toSpliced(at, 1, ...(feel === undefined ? [] : [{ that: feel, message }]))
    return set('checks', changed.length === 0 ? null : changed)
  }
  if (feel === undefined) return set(kind.name, null)
  return set(kind.name, kind.name === 'forbidden' ? { when: feel, message } : feel)
}
