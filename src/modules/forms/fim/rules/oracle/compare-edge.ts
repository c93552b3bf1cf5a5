import type { XdfField } from '../../xdf.ts'
import type { RuleScope } from '../scope.ts'
import type { RuleCondition } from '../translation.ts'
import { type Answer, evaluateApi, identifiersOf } from './api-condition.ts'
import { type Answers, allAnswers, evaluateOurs, pathsIn } from './truth-table.ts'

export interface Difference {
  readonly answers: string
  readonly ours: unknown
  readonly theirs: unknown
  /** Where all fields are answered, the two agree. */
  readonly onlyWhereEmpty: boolean
}

/** Where the two conditions differ; undefined where their truth tables are the same. */
export function compareEdge(ours: RuleCondition, theirs: unknown, scope: RuleScope): Difference | undefined {
  const paths = [...new Set([...identifiersOf(theirs).map(id => pathOf(id, scope)), ...pathsIn(ours.when)])]
  const theirLiterals = stringsIn(theirs)
  const ourLiterals = ours.when.match(/(?<=")[^"]*(?=")/g) ?? []
  const literals = [...theirLiterals, ...ourLiterals.filter(one => !theirLiterals.some(other => sameCode(one, other)))]
  let found: Difference | undefined
  for (const answers of allAnswers(paths, scope, literals)) {
    const a = evaluateOurs(ours.when, answers)
    const b = evaluateApi(theirs, readingOf(answers, scope))
    if (same(a, b, ours.action)) continue
    const complete = [...answers.values()].every(value => value !== null)
    if (found && !complete) continue
    found = { answers: JSON.stringify(Object.fromEntries(answers)), ours: a, theirs: b, onlyWhereEmpty: !complete }
    if (complete) return found
  }
  return found
}

/** What is to hold is broken by false only; anything else holds by true only. */
const same = (ours: unknown, theirs: unknown, action: RuleCondition['action']): boolean =>
  action === 'validation' ? (ours === false) === (theirs === false) : (ours === true) === (theirs === true)

const readingOf = (answers: Answers, scope: RuleScope) => ({
  value: (id: string): Answer => answers.get(pathOf(id, scope)) ?? null,
  literal: (value: unknown, beside: string | undefined): unknown => {
    const found = beside === undefined ? undefined : scope.find(beside)
    const element = found && found.kind !== 'unknown' ? found.place.element : undefined
    return typeof value === 'string' && element?.kind === 'field' ? asCode(value, element) : value
  },
})

/** The API repeats the rule's words where they are no code: "001 Auskunft …" and "02" mean the codes 001 and 002. */
function asCode(value: string, { values }: XdfField): string {
  if (!values || values.some(({ code }) => code === value)) return value
  const digits = /^\d+/.exec(value)?.[0]
  const meant = values.filter(({ code }) => digits !== undefined && Number(code) === Number(digits))
  return meant.length === 1 ? (meant[0]?.code ?? value) : value
}

function pathOf(id: string, scope: RuleScope): string {
  const found = scope.find(id)
  return found.kind === 'unknown' ? id : found.place.path
}

/** Whether the API compares with something that is not a code of the field, see `asCode`. */
export const readsAsCode = (theirs: unknown, scope: RuleScope): boolean =>
  identifiersOf(theirs).some(id => {
    const found = scope.find(id)
    const element = found.kind === 'unknown' ? undefined : found.place.element
    return element?.kind === 'field' && stringsIn(theirs).some(text => asCode(text, element) !== text)
  })

/** Of a list that is not in the file, the API knows whether its codes have zeros before. */
const sameCode = (a: string, b: string): boolean => /^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) === Number(b)

function stringsIn(condition: unknown): readonly string[] {
  if (typeof condition === 'string') return [condition]
  if (typeof condition !== 'object' || condition === null || 'identifier' in condition) return []
  return Object.values(condition).flatMap(stringsIn)
}
