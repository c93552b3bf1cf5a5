import type { XdfElement, XdfRule } from '../xdf.ts'
import { type Formula, LAND, type Scalar } from './formula.ts'
import { meaningOf, type Order } from './meaning.ts'
import { printFormula } from './print-formula.ts'
import type { RuleScope } from './scope.ts'
import type { RuleAction } from './translation.ts'

/** What an uncertain rule might mean, for the author to take or leave. */
export interface RuleProposal {
  readonly target: string
  readonly action: RuleAction
  readonly when: string
  /** The same as a German sentence. */
  readonly sentence: string
}

/** A proposal for each condition that could be read from the rule. */
export function proposalsFor(rule: XdfRule, scope: RuleScope): readonly RuleProposal[] {
  return meaningOf(rule, scope).orders.map(order => ({
    target: order.place?.path ?? scope.carrier,
    action: order.action,
    when: printFormula(order.when),
    sentence: sentenceOf(order, scope),
  }))
}

const ORDERS: Readonly<Record<Exclude<RuleAction, 'validation'>, string>> = {
  required: 'ist Pflicht',
  forbidden: 'wird nicht gefragt',
  show: 'wird gefragt',
  hide: 'ist ausgeblendet',
}

function sentenceOf({ place, action, when }: Order, scope: RuleScope): string {
  if (action === 'validation') return `Es muss gelten: ${describe(when, scope)}.`
  const subject = place ? quoted(place.element.label) : 'Die Gruppe'
  return when.kind === 'true'
    ? `${subject} ${ORDERS[action]}.`
    : `${subject} ${ORDERS[action]}, wenn ${describe(when, scope)}.`
}

/** A condition in plain German words. */
function describe(formula: Formula, scope: RuleScope): string {
  const name = (path: string): string => nameOf(path, scope)
  switch (formula.kind) {
    case 'true':
      return 'immer'
    case 'equals':
      return `${name(formula.path)} ${formula.equal ? '' : 'nicht '}${value(formula.path, formula.value, scope)} ist`
    case 'holds':
      return `bei ${name(formula.path)} ${value(formula.path, formula.value, scope)} gewählt ist`
    case 'order':
      return `${name(formula.path)} ${COMPARISONS[formula.operator]} ${formula.bound} ist`
    case 'filled':
      return `${name(formula.path)} ${formula.filled ? 'ausgefüllt' : 'leer'} ist`
    case 'in-list':
      return listed(formula.path, formula.values, formula.inside, scope)
    case 'all':
      return formula.parts.map(part => describe(part, scope)).join(' und ')
    case 'any':
      return formula.parts.map(part => describe(part, scope)).join(' oder ')
    case 'not':
      return `nicht gilt, dass ${describe(formula.part, scope)}`
    case 'either':
      return `entweder ${describe(formula.first, scope)} oder ${describe(formula.second, scope)}, aber nicht beides`
    case 'calendar-date':
      return 'Tag, Monat und Jahr ergeben ein Datum, das es gibt'
    case 'before':
      return `${name(formula.earlier)} liegt vor ${name(formula.later)}`
    case 'age':
      return `das Alter ${COMPARISONS[formula.operator]} ${formula.years} Jahre ist`
  }
}

const COMPARISONS: Readonly<Record<string, string>> = {
  '=': 'gleich',
  '!=': 'nicht gleich',
  '<': 'kleiner als',
  '<=': 'höchstens',
  '>': 'größer als',
  '>=': 'mindestens',
}

function listed(path: string, values: readonly Scalar[], inside: boolean, scope: RuleScope): string {
  const subject = path === LAND ? 'das Land' : nameOf(path, scope)
  const names = values.map(one => value(path, one, scope))
  return `${subject} ${inside ? '' : 'nicht '}${names.length > 1 ? 'eines von ' : ''}${names.join(', ')} ist`
}

function value(path: string, scalar: Scalar, scope: RuleScope): string {
  if (typeof scalar === 'boolean') return scalar ? '„Ja“' : '„Nein“'
  const element = elementAt(path, scope)
  const entry = element?.kind === 'field' ? element.values?.find(({ code }) => code === scalar) : undefined
  return entry ? quoted(entry.name) : `${scalar}`
}

const nameOf = (path: string, scope: RuleScope): string => {
  const element = elementAt(path, scope)
  return element ? quoted(element.label) : path
}

function elementAt(path: string, scope: RuleScope): XdfElement | undefined {
  const found = scope.find(path)
  return found.kind === 'unknown' ? undefined : found.place.element
}

const quoted = (text: string): string => `„${text}“`
