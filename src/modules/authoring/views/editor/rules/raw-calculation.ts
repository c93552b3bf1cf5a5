import type { Calculation, Computation, Operand, Operator } from '../../../domain/rule-words/computation.ts'
import type { Word } from '../../../domain/rule-words/vocabulary.ts'
import { choiceOf } from './raw-line.ts'
import { changedRule, type Fields, MOST_LINES, type RawRule, rawOfRule, rawRule, ruleOf, textIn } from './raw-rule.ts'

/** One part of a calculation as its inputs hold it. */
export interface RawOperand {
  readonly operator: string
  /** "number", "text", "answer:anzahl", "count:hunde", "years:tag", "sum:hunde.beitrag" */
  readonly what: string
  readonly value: string
}
export type RawCalculation = readonly RawOperand[]
export interface RawComputation {
  readonly cases: readonly { readonly when: RawRule; readonly value: RawCalculation }[]
  readonly otherwise: RawCalculation
}

const EMPTY: RawOperand = { operator: '+', what: 'number', value: '' }

export function rawComputation(fields: Fields): RawComputation {
  const cases: { when: RawRule; value: RawCalculation }[] = []
  for (let at = 0; at < MOST_LINES && `f.${at}.g.0.was` in fields; at++)
    cases.push({ when: rawRule(fields, `f.${at}.`), value: rawCalculation(fields, `f.${at}.`) })
  return { cases, otherwise: rawCalculation(fields, 's.') }
}

function rawCalculation(fields: Fields, prefix: string): RawCalculation {
  const parts: RawOperand[] = []
  for (let at = 0; at < MOST_LINES && `${prefix}g.${at}.was` in fields; at++) {
    const name = `${prefix}g.${at}.`
    parts.push({
      operator: textIn(fields, `${name}op`) || '+',
      what: textIn(fields, `${name}was`),
      value: textIn(fields, `${name}wert`),
    })
  }
  return parts.length === 0 ? [EMPTY] : parts
}

/** The computation after a button of the builder. */
export function changedComputation(raw: RawComputation, button: string): RawComputation {
  const [what, where = '', at = ''] = button.split(':')
  if (what === 'fall') return { ...raw, cases: [...raw.cases, { when: rawRule({}), value: [EMPTY] }] }
  if (what === 'fallweg') return { ...raw, cases: raw.cases.toSpliced(Number(where), 1) }
  const change = (parts: RawCalculation, prefix: string): RawCalculation => {
    if (where !== prefix) return parts
    if (what === 'glied') return [...parts, EMPTY]
    return what === 'gliedweg' && parts.length > 1 ? parts.toSpliced(Number(at), 1) : parts
  }
  return {
    cases: raw.cases.map(({ when, value }, index) => ({
      when: changedRule(when, button, `f.${index}.`),
      value: change(value, `f.${index}.`),
    })),
    otherwise: change(raw.otherwise, 's.'),
  }
}

export function rawOfComputation(found: Computation, words: readonly Word[]): RawComputation | undefined {
  const cases = found.cases.flatMap(({ when, value }) => {
    const rule = rawOfRule(when, words)
    return rule ? [{ when: rule, value: rawOfCalculation(value) }] : []
  })
  return cases.length === found.cases.length ? { cases, otherwise: rawOfCalculation(found.otherwise) } : undefined
}

const rawOfCalculation = ({ first, rest }: Calculation): RawCalculation => [
  { operator: '+', ...rawOperand(first) },
  ...rest.map(({ operator, operand }) => ({ operator, ...rawOperand(operand) })),
]

function rawOperand(operand: Operand): { what: string; value: string } {
  switch (operand.kind) {
    case 'number':
      return { what: 'number', value: String(operand.number).replace('.', ',') }
    case 'text':
      return { what: 'text', value: operand.text }
    case 'answer':
    case 'count':
    case 'years':
      return { what: `${operand.kind}:${operand.name}`, value: '' }
    case 'sum':
      return { what: `sum:${operand.list}.${operand.name}`, value: '' }
  }
}

export type ComputationOutcome =
  | { readonly ok: true; readonly computation: Computation }
  | { readonly ok: false; readonly errors: ReadonlyMap<string, string> }

export function computationOf(raw: RawComputation, words: readonly Word[]): ComputationOutcome {
  const errors = new Map<string, string>()
  const calculation = (parts: RawCalculation, prefix: string): Calculation => {
    const read = parts.map((part, at): { operator: Operator; operand: Operand } => {
      const operand = operandOf(part, words)
      if (!operand)
        errors.set(
          `${prefix}g.${at}`,
          part.what === 'number' ? 'Schreiben Sie eine Zahl.' : 'Wählen Sie, womit gerechnet wird.',
        )
      return { operator: OPERATORS.find(known => known === part.operator) ?? '+', operand: operand ?? NOTHING }
    })
    return { first: read[0]?.operand ?? NOTHING, rest: read.slice(1) }
  }
  const cases = raw.cases.map(({ when, value }, index) => {
    const rule = ruleOf(when, words, `f.${index}.`)
    if (!rule.ok) for (const [line, message] of rule.errors) errors.set(line, message)
    return {
      when: rule.ok ? rule.rule : { joint: 'and' as const, blocks: [] },
      value: calculation(value, `f.${index}.`),
    }
  })
  const otherwise = calculation(raw.otherwise, 's.')
  return errors.size > 0 ? { ok: false, errors } : { ok: true, computation: { cases, otherwise } }
}

const OPERATORS: readonly Operator[] = ['+', '-', '*', '/']
const NOTHING: Operand = { kind: 'number', number: 0 }

function operandOf({ what, value }: RawOperand, words: readonly Word[]): Operand | undefined {
  if (what === 'text') return { kind: 'text', text: value }
  if (what === 'number') {
    const number = Number(value.trim().replaceAll('.', '').replace(',', '.'))
    return value.trim() !== '' && Number.isFinite(number) ? { kind: 'number', number } : undefined
  }
  const sum = /^sum:(.+)\.([A-Za-z0-9]+)$/.exec(what)
  if (sum?.[1] && sum[2]) return { kind: 'sum', list: sum[1], name: sum[2] }
  const choice = choiceOf(words, what)
  return choice && { kind: choice.subject.of, name: choice.subject.name }
}
