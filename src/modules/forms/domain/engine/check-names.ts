import type { CompiledForm } from './compiled.ts'
import { compiledFields, type Placed, placedExpressions } from './placed-expressions.ts'
import { FORM } from './run.ts'
import type { FormProblem } from './types.ts'

/** What a name means to expressions. `position`: when its question comes; a computed value comes with the last it needs. */
interface Known {
  readonly owner: number
  readonly position: number
}

/**
 * Unknown names, circles, and conditions that look ahead. Conditions refer to earlier questions only:
 * so there is one order in which to evaluate them, and what is dropped never brings anything back.
 */
export function checkNames(form: CompiledForm): readonly FormProblem[] {
  const circles: FormProblem[] = []
  const known = knownNames(form, circles)
  const problems = placedExpressions(form).flatMap(placed => expressionProblems(placed, known))
  return [...circles, ...problems]
}

function expressionProblems(placed: Placed, known: ReadonlyMap<string, Known>): FormProblem[] {
  const { expression, owner, before } = placed
  const problem = (message: string): FormProblem => ({ place: expression.place, message })
  const used = [
    ...expression.names.names,
    ...[...expression.names.maybe].filter(name => known.get(name)?.owner === FORM),
  ]
  return used.flatMap(name => {
    const found = known.get(name)
    if (!found) return [problem(`„${name}“ ist unbekannt. So heißt kein Feld.`)]
    if (found.owner !== FORM && found.owner !== owner)
      return [problem(`„${name}“ gehört zu einer Liste und hat hier keinen einzelnen Wert.`)]
    if (before !== undefined && found.position >= before)
      return [problem(`„${name}“ wird erst später gefragt. Eine Bedingung kann sich nur auf frühere Fragen beziehen.`)]
    return []
  })
}

function knownNames(form: CompiledForm, circles: FormProblem[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>([['parameter', { owner: FORM, position: -1 }]])
  const fields = new Map(compiledFields(form).map(placed => [placed.id, placed]))
  const inProgress = new Set<string>()
  const visit = (id: string): Known | undefined => {
    const settled = known.get(id)
    const placed = fields.get(id)
    if (settled || !placed) return settled
    const { value, owner, position } = placed
    if (inProgress.has(id)) {
      circles.push({ place: value?.place ?? id, message: `„${id}“ hängt von sich selbst ab.` })
      return undefined
    }
    inProgress.add(id)
    const needs = value ? [...value.names.names, ...value.names.maybe] : []
    const latest = needs.reduce((last, name) => Math.max(last, visit(name)?.position ?? -1), position)
    inProgress.delete(id)
    const result = { owner, position: latest }
    known.set(id, result)
    return result
  }
  for (const id of fields.keys()) visit(id)
  return known
}
