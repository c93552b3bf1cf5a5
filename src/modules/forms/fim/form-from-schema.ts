import { type CompiledForm, compileForm } from '../domain/engine/compile-form.ts'
import type { Form } from '../domain/model.ts'
import { placesOf, targetPath } from './places.ts'
import { keyOf } from './to-form/demands.ts'
import { nodesOf } from './to-form/nodes.ts'
import { draftForm, type ToForm } from './to-form/to-form.ts'
import { translateRules } from './translate-rules.ts'
import type { XdfSchema } from './xdf.ts'

export interface FormFromSchema {
  readonly form: Form
  readonly compiled: CompiledForm
  /** How many rules are left to the author. */
  readonly openRules: number
  readonly warnings: readonly string[]
}

const ROUNDS = 5

/** The schema as a form that compiles. A rule whose condition does not work out there is left to the author. */
export function formFromSchema(schema: XdfSchema, options: ToForm = {}): FormFromSchema {
  const skip = new Map<string, string>()
  for (let round = 0; ; round += 1) {
    const form = draftForm(schema, options, skip)
    const outcome = compileForm(form)
    if (outcome.ok) return { form, compiled: outcome.form, openRules: openRulesIn(form), warnings: schema.warnings }
    const [first] = outcome.problems
    const blamed = round < ROUNDS ? blame(schema, form, outcome.problems) : everyRule(schema)
    if (blamed.size === 0 || round > ROUNDS) throw new Error(`${schema.id}: ${first?.place}: ${first?.message}`)
    for (const [key, why] of blamed) skip.set(key, why)
  }
}

/** How many rules are left to the author; a rule that stands at several places counts at each. */
const openRulesIn = (form: Form): number =>
  nodesOf(form).reduce((sum, { openRules }) => sum + (openRules?.length ?? 0), 0)

type Problems = readonly { readonly place: string; readonly message: string }[]

/** The rules whose effects stand where the problems are. */
function blame(schema: XdfSchema, form: Form, problems: Problems): ReadonlyMap<string, string> {
  const at = new Map<string, string>()
  for (const { place, message } of problems)
    for (const { id, fim } of nodesOf(form)) if (fim && place.split('.').includes(id)) at.set(fim.path, message)
  return new Map(
    effectsOf(schema).flatMap(({ key, path }) => {
      const why = [...at].find(([blamed]) => path === blamed || blamed.startsWith(`${path}.`))?.[1]
      return why === undefined ? [] : [[key, why] as const]
    }),
  )
}

const everyRule = (schema: XdfSchema): ReadonlyMap<string, string> =>
  new Map(effectsOf(schema).map(({ key }) => [key, 'Diese Regel passt nicht zu den anderen.']))

function effectsOf(schema: XdfSchema): readonly { key: string; path: string }[] {
  const places = new Set(placesOf(schema).map(place => place.path))
  return translateRules(schema).flatMap(({ rule, holder, translation }) =>
    translation.conditions.map(({ target }) => {
      const path = targetPath(holder, target, places)
      return { key: keyOf(rule.id, path), path }
    }),
  )
}
