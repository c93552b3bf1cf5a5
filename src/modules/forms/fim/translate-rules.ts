import { pathIn, placesOf } from './places.ts'
import type { Spellings } from './rules/resolver.ts'
import { type RuleScope, scopeOf } from './rules/scope.ts'
import { translateRule } from './rules/translate-rule.ts'
import type { RuleTranslation } from './rules/translation.ts'
import type { XdfRule, XdfSchema, XdfStructure } from './xdf.ts'

/** A rule at one place of the tree, and what it was translated to. */
export interface TranslatedRule {
  readonly rule: XdfRule
  /** The path from which the translation's ids are seen: of the group that carries the rule; '' is the schema itself. */
  readonly holder: string
  readonly translation: RuleTranslation
}

/** All rules in the order of the document, once for each place of what carries them. */
export function translateRules(schema: XdfSchema, spellings: Spellings = 'codes'): readonly TranslatedRule[] {
  const translate = translator(spellings)
  const own = schema.rules.map(rule => ({
    rule,
    holder: '',
    translation: translate(rule, schema.id, '', schema.children),
  }))
  const inside = placesOf(schema).flatMap(({ path, structure: { element }, above }) => {
    if (element.rules.length === 0) return []
    // A field's rule speaks of the field and of its neighbours.
    const around = above.at(-1)
    const [holder, children] =
      element.kind === 'group'
        ? [path, element.children]
        : [above.reduce((before, group) => pathIn(before, group.id), ''), around?.children ?? schema.children]
    return element.rules.map(rule => ({
      rule,
      holder,
      translation: translate(rule, element.id, element.version ?? '', children),
    }))
  })
  return [...own, ...inside]
}

/** The same group in several places has the same rules: each is read once. */
function translator(spellings: Spellings) {
  const scopes = new Map<string, RuleScope>()
  const known = new Map<string, RuleTranslation>()
  return (rule: XdfRule, carrier: string, version: string, children: readonly XdfStructure[]): RuleTranslation => {
    const holder = `${carrier} ${version}`
    const key = `${holder} ${rule.id} ${rule.version ?? ''}`
    const before = known.get(key)
    if (before) return before
    const scope = scopes.get(holder) ?? scopeOf(carrier, children)
    scopes.set(holder, scope)
    const translation = translateRule(rule, scope, spellings)
    known.set(key, translation)
    return translation
  }
}
