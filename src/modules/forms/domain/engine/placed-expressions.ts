import type { CompiledField, CompiledForm, CompiledPage, Expression } from './compiled.ts'
import { FORM } from './run.ts'

/** An expression, whose names it sees, and for a condition the position that all it uses must come before. */
export interface Placed {
  readonly expression: Expression
  readonly owner: number
  readonly before?: number
}
/** A name that expressions may use, numbered in the order of the questions. */
export interface PlacedName {
  readonly id: string
  readonly owner: number
  readonly position: number
  readonly value: Expression | undefined
}

interface Walk {
  readonly names: PlacedName[]
  readonly expressions: Placed[]
}

function walk(form: CompiledForm): Walk {
  const found: Walk = { names: [], expressions: [] }
  for (const page of form.pages) {
    if (page.kind === 'page') {
      walkPage(page, FORM, found)
      continue
    }
    condition(page.when, FORM, found)
    for (const inner of page.pages) walkPage(inner, page.owner, found)
    found.names.push({ id: page.page.list, owner: FORM, position: found.names.length, value: undefined })
    found.expressions.push({ expression: page.summary, owner: page.owner })
  }
  // Needs nothing of its own: a computed value comes as soon as what it needs.
  for (const field of form.computed) walkField(field, FORM, found, -1)
  return found
}

function condition(when: Expression | undefined, owner: number, found: Walk): void {
  if (when) found.expressions.push({ expression: when, owner, before: found.names.length })
}

function walkPage(page: CompiledPage, owner: number, found: Walk): void {
  condition(page.when, owner, found)
  for (const field of page.fields) walkField(field, owner, found, found.names.length)
}

function walkField(field: CompiledField, owner: number, found: Walk, position: number): void {
  condition(field.when, owner, found)
  const { checks, limits, value } = field
  for (const expression of [...checks.map(check => check.that), limits.min, limits.max, value])
    if (expression) found.expressions.push({ expression, owner })
  found.names.push({ id: field.field.id, owner, position, value })
}

export const placedExpressions = (form: CompiledForm): readonly Placed[] => walk(form).expressions
export const compiledFields = (form: CompiledForm): readonly PlacedName[] => walk(form).names
