import type { XdfRule } from '../xdf.ts'
import { type Formula, opposite, type Scalar } from './formula.ts'
import { bothHold } from './holds.ts'
import { landsMisfit } from './lands-misfit.ts'
import { parseRule } from './parse-rule.ts'
import { readCode } from './read-code.ts'
import { Resolver, type Spellings } from './resolver.ts'
import type { Place, RuleScope } from './scope.ts'
import type { EffectKind, RuleSyntax } from './syntax.ts'
import { toFormula } from './to-formula.ts'
import type { RuleAction } from './translation.ts'

/** One thing a rule orders. No place: the group that carries the rule. */
export interface Order {
  readonly place?: Place
  readonly action: RuleAction
  readonly when: Formula
}

/** What a rule means in its scope. */
export interface Meaning {
  readonly orders: readonly Order[]
  readonly prefills: readonly { readonly place: Place; readonly value: Scalar }[]
  /** What was not understood or does not fit, as German sentences; none where all is certain. */
  readonly doubts: readonly string[]
}

type Wish = { readonly place: Place; readonly kind: EffectKind; readonly when: Formula }

export function meaningOf(rule: XdfRule, scope: RuleScope, spellings: Spellings = 'codes'): Meaning {
  const syntax = parseRule(rule.text, scope)
  const resolver = new Resolver(scope, syntax.doubts, spellings)
  if (rule.script?.trim()) resolver.doubt('Die Regel hat auch ein Skript; es wird nicht ausgeführt.')
  const orders = settle(wishesOf(syntax, resolver), resolver)
  const checks = syntax.checks.flatMap((check): Order[] => {
    const when = toFormula(check, resolver, syntax.set)
    return when ? [{ action: 'validation', when }] : []
  })
  const prefills = syntax.prefills.flatMap(({ target, value }) => {
    const source = resolver.source(target)
    const read = source && readCode(source.field, value)
    resolver.doubt(read?.doubt)
    const [first] = read?.ok ? read.values : []
    return source && first !== undefined ? [{ place: source.place, value: first }] : []
  })
  return { orders: [...orders, ...checks], prefills, doubts: resolver.doubts }
}

function wishesOf(syntax: RuleSyntax, resolver: Resolver): readonly Wish[] {
  return syntax.clauses.flatMap(({ when, effects }) => {
    const formula = toFormula(when, resolver, syntax.set)
    return effects.flatMap(({ kind, targets }) =>
      targets.flatMap((target): Wish[] => {
        const place = resolver.place(target)
        if (place) resolver.doubt(landsMisfit(place.element, when))
        return place && formula ? [{ place, kind, when: formula }] : []
      }),
    )
  })
}

/** "Optional" says when nothing is required; what is required and forbidden at once cannot be meant. */
function settle(wishes: readonly Wish[], resolver: Resolver): readonly Order[] {
  return wishes.flatMap(({ place, kind, when }): readonly Order[] => {
    const required = wishes.filter(other => other.place === place && other.kind === 'required')
    if (kind === 'optional') return optional(place, when, required, resolver)
    if (kind === 'forbidden' || kind === 'hide') {
      const clash = required.find(other => bothHold(other.when, when))
      if (clash) {
        resolver.doubt(`„${place.element.name}“ wäre zugleich Pflicht und verboten.`)
        return [{ place, action: kind, when: opposite(clash.when) }]
      }
    }
    if (kind === 'show' && required.some(other => other.when === when)) return []
    return [{ place, action: kind, when }]
  })
}

function optional(place: Place, when: Formula, required: readonly Wish[], resolver: Resolver): readonly Order[] {
  if (required.length === 0) return [{ place, action: 'required', when: opposite(when) }]
  if (required.some(other => bothHold(other.when, when))) {
    resolver.doubt(`„${place.element.name}“ wäre zugleich Pflicht und freigestellt.`)
  }
  return []
}
