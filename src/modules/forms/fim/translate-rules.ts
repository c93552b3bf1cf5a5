import { type RulePlace, rulePlacesOf } from './places.ts'
import type { XdfSchema } from './xdf.ts'

export type RuleAction = 'required' | 'forbidden' | 'show' | 'hide' | 'validation'
export interface RuleTranslation {
  readonly id: string
  readonly text: string
  readonly status: 'translated' | 'uncertain' | 'untranslated'
  readonly conditions: readonly { readonly target: string; readonly action: RuleAction; readonly when: string }[]
  readonly why?: string
}

/** A rule at one place of the tree, and what it was translated to. */
export interface TranslatedRule extends RulePlace {
  readonly translation: RuleTranslation
}

export const translateRules = (schema: XdfSchema): readonly TranslatedRule[] =>
  rulePlacesOf(schema).map(place => ({
    ...place,
    translation: { id: place.rule.id, text: place.rule.text, status: 'untranslated', conditions: [] },
  }))
