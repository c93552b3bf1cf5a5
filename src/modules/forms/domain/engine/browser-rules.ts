import type { FeelAst } from '../feel/ast.ts'
import type { Answers, Field, Surroundings } from '../model.ts'
import type { CompiledField, CompiledForm, Expression } from './compiled.ts'
import { findPage, runOf } from './find-page.ts'
import type { PageRules, RuleField } from './page-rules.ts'
import { encodeValue, TODAY } from './rule-context.ts'
import { startRun } from './start-run.ts'
import type { PageRef, RuleContext } from './types.ts'

/** Undefined when the page asks nothing that a browser could check. */
export function browserRules(form: CompiledForm, ref: PageRef): PageRules | undefined {
  const fields = findPage(form, ref)?.page.fields.filter(({ field }) => field.type !== 'note' || field.when) ?? []
  if (fields.length === 0) return undefined
  const { derived, uses } = namesFromElsewhere(form, fields)
  const conditional = fields.some(({ field, when }) => when || (field.type === 'computed' && field.show))
  return { fields: fields.map(ruleField), derived, uses, conditional }
}

/** The values a page's rules use from elsewhere in this draft, and today. */
export function ruleContext(form: CompiledForm, ref: PageRef, answers: Answers, s: Surroundings): RuleContext {
  const found = findPage(form, ref)
  const uses = found ? usesOf(form, found.page.fields) : []
  const run = runOf(startRun(form, answers, s), ref, found?.repeat)
  const values = uses.map(name => [name, encodeValue(run.value(form.slots.get(name) ?? -1))] as const)
  return Object.fromEntries([...values, [TODAY, encodeValue(run.today)] as const])
}

const knownUses = new WeakMap<readonly CompiledField[], readonly string[]>()

/** Asked with every page that is shown, and always the same for a page. */
function usesOf(form: CompiledForm, fields: readonly CompiledField[]): readonly string[] {
  const uses = knownUses.get(fields) ?? namesFromElsewhere(form, fields).uses
  knownUses.set(fields, uses)
  return uses
}

function ruleField({ field, when, checks, limits, value }: CompiledField): RuleField {
  return {
    field: withoutTexts(field),
    ...(when && { when: when.ast }),
    ...(checks.length > 0 && { checks: checks.map(({ that, message }) => [that.ast, message] as const) }),
    ...(limits.min && { min: limits.min.ast }),
    ...(limits.max && { max: limits.max.ast }),
    ...(value && { value: value.ast }),
  }
}

/** Texts that no message needs stay on the server: a list of options can be long. */
function withoutTexts(field: Field): Field {
  const { hint: _hint, legalBasis: _basis, when: _when, checks: _checks, ...rest } = field
  switch (rest.type) {
    case 'radios':
    case 'checkboxes':
    case 'select':
      return { ...rest, options: rest.options.map(({ value }) => ({ value, label: '' })) }
    case 'note':
    case 'declaration':
      return { ...rest, text: '' }
    case 'computed':
      return { ...rest, value: '' }
    case 'text':
    case 'textarea':
    case 'number':
    case 'money':
    case 'date':
    case 'yes-no':
    case 'address':
    case 'person':
    case 'iban':
    case 'email':
    case 'phone':
    case 'file':
      return rest
  }
}

const expressionsOf = ({ when, checks, limits, value }: CompiledField): readonly Expression[] =>
  [when, ...checks.map(check => check.that), limits.min, limits.max, value].filter(one => one !== undefined)

const namesOf = (field: CompiledField | undefined): readonly string[] =>
  field ? expressionsOf(field).flatMap(({ names }) => [...names.names, ...names.maybe]) : []

interface FromElsewhere {
  readonly derived: readonly (readonly [string, FeelAst])[]
  readonly uses: readonly string[]
}

/** What comes from other pages: computed values that depend on this page go along as rules, the rest as values. */
function namesFromElsewhere(form: CompiledForm, fields: readonly CompiledField[]): FromElsewhere {
  const here = new Set(fields.flatMap(({ field }) => (field.type === 'file' ? [] : [field.id])))
  const computed = new Map(form.computed.map(field => [field.field.id, field]))
  const dependsOnPage = (name: string): boolean => here.has(name) || namesOf(computed.get(name)).some(dependsOnPage)
  const derived = new Map<string, FeelAst>()
  const uses = new Set<string>()
  const need = (name: string): void => {
    if (here.has(name) || derived.has(name) || uses.has(name) || !form.slots.has(name)) return
    const field = computed.get(name)
    if (!field?.value || !dependsOnPage(name)) {
      uses.add(name)
      return
    }
    const { when, value } = field
    derived.set(name, when ? ['if', when.ast, value.ast, ['literal', null]] : value.ast)
    namesOf(field).forEach(need)
  }
  for (const field of fields) namesOf(field).forEach(need)
  return { derived: [...derived], uses: [...uses].sort() }
}
