import type { JsonObject } from '../../../platform/json.ts'
import type { Edit } from '../../forms/domain/edit/edit.ts'
import type { Element } from '../../forms/domain/edit/tree.ts'
import { objectsOf, textOf } from './rule-words/read-json.ts'

/** A rule of the data schema that its element still carries untranslated. */
export const openRuleOf = ({ value }: Element, ruleId: string): JsonObject | undefined =>
  ruleId === '' ? undefined : objectsOf(value['openRules']).find(rule => textOf(rule, 'id') === ruleId)

/** The rule leaves the list of open ones. */
export function closeOpenRule({ place: target, value }: Element, ruleId: string): Edit {
  const rest = objectsOf(value['openRules']).filter(rule => textOf(rule, 'id') !== ruleId)
  return { op: 'set', target, property: 'openRules', value: rest.length === 0 ? null : rest }
}
