import type { XdfRule } from '../xdf.ts'
import { type Meaning, meaningOf } from './meaning.ts'
import { printFormula } from './print-formula.ts'
import type { Spellings } from './resolver.ts'
import type { RuleScope } from './scope.ts'
import type { RuleCondition, RuleTranslation } from './translation.ts'

/** A FIM rule's free text as conditions in FEEL, with how certain that is. `around`: see `scopeOf`. */
export function translateRule(rule: XdfRule, around: RuleScope, spellings: Spellings = 'codes'): RuleTranslation {
  const meaning = meaningOf(rule, around, spellings)
  const prefills = meaning.prefills.map(({ place, value }) => ({ target: place.path, value: JSON.stringify(value) }))
  return {
    id: rule.id,
    text: rule.text,
    status: statusOf(meaning),
    conditions: conditionsOf(meaning, around),
    ...(prefills.length > 0 && { prefills }),
    ...(meaning.doubts.length > 0 && { why: meaning.doubts.join(' ') }),
  }
}

function statusOf({ orders, prefills, doubts }: Meaning): RuleTranslation['status'] {
  if (orders.length + prefills.length === 0) return 'untranslated'
  return doubts.length === 0 ? 'translated' : 'uncertain'
}

function conditionsOf({ orders }: Meaning, { carrier }: RuleScope): readonly RuleCondition[] {
  const conditions = orders.map(({ place, action, when }) => ({
    target: place?.path ?? carrier,
    action,
    when: printFormula(when),
  }))
  return conditions.filter((one, i) => conditions.findIndex(other => same(one, other)) === i)
}

const same = (a: RuleCondition, b: RuleCondition): boolean =>
  a.target === b.target && a.action === b.action && a.when === b.when
