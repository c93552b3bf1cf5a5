/** What a rule does to an element. `validation`: `when` is what must hold, the target is the group that carries the rule. */
export type RuleAction = 'required' | 'forbidden' | 'show' | 'hide' | 'validation'

/** `target` and the names in `when` (FEEL) are FIM ids as dotted paths, relative to the group that carries the rule. */
export interface RuleCondition {
  readonly target: string
  readonly action: RuleAction
  readonly when: string
}

/** A field that starts with a value; `value` is FEEL. */
export interface RulePrefill {
  readonly target: string
  readonly value: string
}

export interface RuleTranslation {
  readonly id: string
  readonly text: string
  /** `translated`: every word was understood. `uncertain`: the conditions are a proposal, `why` says what does not fit. */
  readonly status: 'translated' | 'uncertain' | 'untranslated'
  readonly conditions: readonly RuleCondition[]
  readonly prefills?: readonly RulePrefill[]
  /** German sentences for the author. */
  readonly why?: string
}
