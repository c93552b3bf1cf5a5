import type { SchemaNote } from '../schema-rules.ts'

type Rule = SchemaNote['rules'][number]

/** A rule that came, changed or went; `at` is the id of the group or field that carries it, '' the schema itself. */
export interface RuleChange {
  readonly kind: 'rule-added' | 'rule-changed' | 'rule-removed'
  readonly at: string
  readonly sentence: string
}

/** What happened to a schema's rules; nothing where the form does not say what they were. */
export function ruleChanges(before: SchemaNote | undefined, after: SchemaNote | undefined): readonly RuleChange[] {
  if (!before || !after) return []
  const [old, now] = [byId(before), byId(after)]
  return [
    ...after.rules.flatMap((rule): RuleChange[] => {
      const known = old.get(rule.id)
      if (!known) return [{ kind: 'rule-added', at: rule.at, sentence: added(rule) }]
      return same(known.text, rule.text) ? [] : [{ kind: 'rule-changed', at: rule.at, sentence: changed(known, rule) }]
    }),
    ...before.rules
      .filter(rule => !now.has(rule.id))
      .map((rule): RuleChange => ({ kind: 'rule-removed', at: rule.at, sentence: removed(rule) })),
  ]
}

const added = ({ id, text }: Rule): string =>
  `Neue Regel ${id}: „${short(text)}“ Neue Felder haben sie schon. Prüfen Sie, ob Ihre übrigen Felder sie brauchen.`
const changed = (before: Rule, { id, text }: Rule): string =>
  `Geänderte Regel ${id}: „${short(text)}“ Bisher: „${short(before.text)}“ Ihre Bedingungen bleiben. Passen Sie sie an, wenn nötig.`
const removed = ({ id, text }: Rule): string =>
  `Entfallene Regel ${id}: „${short(text)}“ Ihre Bedingungen bleiben. Löschen Sie sie, wenn sie nicht mehr passen.`

const byId = ({ rules }: SchemaNote): ReadonlyMap<string, Rule> => new Map(rules.map(rule => [rule.id, rule]))
const words = (text: string): string => text.replace(/\s+/g, ' ').trim()
const same = (a: string, b: string): boolean => words(a) === words(b)
const short = (text: string): string => (words(text).length > 300 ? `${words(text).slice(0, 299)}…` : words(text))
