import type { RuleAction } from '../rules/translation.ts'
import { areOpposite } from './complement.ts'

/** What one translated rule asks of one element; `when` is FEEL over the form's own names. */
export interface Demand {
  readonly ruleId: string
  readonly action: Exclude<RuleAction, 'validation'>
  readonly when: string
}

/** The same in the words of the form. `required`: always, once it is shown. */
export interface Combined {
  readonly when?: string
  readonly required?: true
  readonly requiredWhen?: string
}

/**
 * Several demands on one element as its conditions. "Must be given if so" and "must not be given if not so" is one
 * question that is asked only if so; what is forbidden is not asked at all.
 */
export function combine(demands: readonly Demand[]): Combined {
  return asQuestions(demands) ?? atOnce(demands)
}

/** Rules that each ask for it only if so: any of them is enough, another one's "not if not so" does not take it away. */
function asQuestions(demands: readonly Demand[]): Combined | undefined {
  const rules = new Set(demands.map(({ ruleId }) => ruleId))
  if (rules.size < 2) return undefined
  const each = [...rules].map(rule => atOnce(demands.filter(({ ruleId }) => ruleId === rule)))
  const asked = each.flatMap(({ when, required }) => (required && when !== undefined ? [when] : []))
  const when = anyOf([...new Set(asked)])
  return asked.length === each.length && when !== undefined ? { when, required: true } : undefined
}

function atOnce(demands: readonly Demand[]): Combined {
  const of = (action: Demand['action']) => [
    ...new Set(demands.filter(demand => demand.action === action).map(demand => demand.when)),
  ]
  const required = anyOf(of('required'))
  const shown = anyOf(of('show'))
  const forbidden = anyOf(of('forbidden'))
  const hidden = anyOf(of('hide'))
  const paired = required !== undefined && [forbidden, hidden].some(other => other && areOpposite(required, other))
  const conditions = [
    shown,
    paired ? required : undefined,
    ...[forbidden, hidden].map(out => {
      if (out === undefined || [shown, paired ? required : undefined].some(into => into && areOpposite(into, out)))
        return undefined
      return `not(${out})`
    }),
  ]
  const when = allOf([...new Set(conditions.filter(condition => condition !== undefined))])
  return {
    ...(when === undefined ? {} : { when }),
    ...(paired || (required !== undefined && required === when) ? { required: true } : {}),
    ...(required !== undefined && !paired && required !== when ? { requiredWhen: required } : {}),
  }
}

export const anyOf = (parts: readonly string[]): string | undefined => joined(parts, ' or ')
export const allOf = (parts: readonly string[]): string | undefined => joined(parts, ' and ')

const joined = (parts: readonly string[], word: string): string | undefined => {
  const [only] = parts
  return parts.length < 2 ? only : parts.map(part => (/ (?:and|or) /.test(part) ? `(${part})` : part)).join(word)
}
