import type { FeelAst } from '../feel/ast.ts'
import { usesExtras } from '../feel/uses-extras.ts'
import type { Answers, Field, Surroundings } from '../model.ts'
import type { CompiledForm, CompiledPage, Expression } from './compiled.ts'
import { everyPage } from './every-page.ts'
import { findPage, runOf } from './find-page.ts'
import type { PageRules } from './page-rules.ts'
import { encodeValue, TODAY } from './rule-context.ts'
import { expressionsOf, flat, idOfNode, mapRules, type RuledNode } from './rules.ts'
import { startRun } from './start-run.ts'
import type { PageRef, RuleContext } from './types.ts'

/** Undefined when the page asks nothing that a browser could check. */
export function browserRules(form: CompiledForm, ref: PageRef): PageRules | undefined {
  const page = findPage(form, ref)?.page
  const rules = page && rulesOf(form, page)
  return rules && { ...rules, extras: needsExtras(form) }
}

function rulesOf(form: CompiledForm, page: CompiledPage): Omit<PageRules, 'extras'> | undefined {
  const nodes = page.nodes.filter(node => 'group' in node || node.field.type !== 'note' || node.when)
  if (nodes.length === 0) return undefined
  const { derived, uses } = namesFromElsewhere(form, page)
  return {
    fields: nodes.map(ruleNode),
    ...mapRules(page.checks ? { checks: page.checks } : {}, ({ ast }: Expression) => ast),
    derived,
    uses,
    conditional: flat(nodes).some(isConditional),
  }
}

const knownNeeds = new WeakMap<CompiledForm, boolean>()

/** Whether a browser needs more for some page of the form than what most forms get by with. */
function needsExtras(form: CompiledForm): boolean {
  const known = knownNeeds.get(form)
  if (known !== undefined) return known
  const needs = everyPage(form).some(page => {
    const rules = page.kind === 'page' && rulesOf(form, page)
    return rules && pageNeedsExtras(rules)
  })
  knownNeeds.set(form, needs)
  return needs
}

const pageNeedsExtras = ({ fields, checks, derived }: Omit<PageRules, 'extras'>): boolean =>
  usesExtras([checks, derived]) ||
  flat(fields).some(
    node =>
      usesExtras(expressionsOf(node)) ||
      ('field' in node &&
        (node.field.type === 'time' ||
          node.field.type === 'date-time' ||
          (node.field.type === 'text' && node.field.pattern !== undefined) ||
          ((node.field.type === 'text' || node.field.type === 'textarea') && node.field.characters === 'din-91379'))),
  )

/** The values a page's rules use from elsewhere in this draft, and today. */
export function ruleContext(form: CompiledForm, ref: PageRef, answers: Answers, s: Surroundings): RuleContext {
  const found = findPage(form, ref)
  const uses = found ? usesOf(form, found.page) : []
  const run = runOf(startRun(form, answers, s), found?.steps ?? [])
  const values = uses.map(name => [name, encodeValue(run.value(form.slots.get(name) ?? -1))] as const)
  return Object.fromEntries([...values, [TODAY, encodeValue(run.today)] as const])
}

const knownUses = new WeakMap<CompiledPage, readonly string[]>()

/** Asked with every page that is shown, and always the same for a page. */
function usesOf(form: CompiledForm, page: CompiledPage): readonly string[] {
  const uses = knownUses.get(page) ?? namesFromElsewhere(form, page).uses
  knownUses.set(page, uses)
  return uses
}

function isConditional(node: RuledNode<Expression>): boolean {
  if (node.when || node.enabledWhen || node.requiredWhen) return true
  if ('group' in node) return node.group.choice === true || node.group.required === false
  return node.field.type === 'computed' && node.field.show === true
}

function ruleNode(node: RuledNode<Expression>): RuledNode<FeelAst> {
  const { prefill: _, ...rules } = mapRules(node, ({ ast }) => ast)
  return 'group' in node
    ? { ...rules, group: node.group, members: node.members.map(ruleNode) }
    : { ...rules, field: withoutTexts(node.field) }
}

/** Texts that no message needs stay on the server: a list of options can be long. */
function withoutTexts(field: Field): Field {
  const { hint: _hint, legalBasis: _basis, fim: _fim, openRules: _open, prefill: _prefill, ...shown } = field
  const { when: _w, requiredWhen: _r, enabledWhen: _e, forbidden: _f, checks: _c, ...rest } = shown
  switch (rest.type) {
    case 'radios':
    case 'checkboxes':
    case 'select':
      return { ...rest, options: (rest.options ?? []).map(({ value }) => ({ value, label: '' })) }
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
    case 'time':
    case 'date-time':
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

const namesIn = (expressions: readonly Expression[]): readonly string[] =>
  expressions.flatMap(({ names }) => [...names.names, ...names.maybe])

interface FromElsewhere {
  readonly derived: readonly (readonly [string, FeelAst])[]
  readonly uses: readonly string[]
}

/** What comes from other pages: computed values that depend on this page go along as rules, the rest as values. */
function namesFromElsewhere(form: CompiledForm, page: CompiledPage): FromElsewhere {
  const nodes = flat(page.nodes)
  const files = new Set(page.fields.flatMap(({ field }) => (field.type === 'file' ? [field.id] : [])))
  const here = new Set(nodes.map(idOfNode).filter(id => !files.has(id)))
  const computed = new Map(form.expressions.flatMap(one => (isComputed(form, one) ? [[one.elementId, one]] : [])))
  const whens = new Map(form.expressions.flatMap(one => (one.role === 'when' ? [[one.elementId, one]] : [])))
  const computedNames = (name: string): readonly string[] =>
    namesIn([computed.get(name), whens.get(name)].filter(one => one !== undefined))
  const dependsOnPage = (name: string): boolean =>
    here.has(name) || (computed.has(name) && computedNames(name).some(dependsOnPage))
  const derived = new Map<string, FeelAst>()
  const uses = new Set<string>()
  const need = (name: string): void => {
    if (here.has(name) || derived.has(name) || uses.has(name) || !form.slots.has(name)) return
    const value = computed.get(name)
    if (!value || !dependsOnPage(name)) {
      uses.add(name)
      return
    }
    const when = whens.get(name)
    derived.set(name, when ? ['if', when.ast, value.ast, ['literal', null]] : value.ast)
    computedNames(name).forEach(need)
  }
  const checks = page.checks?.map(([that]) => that) ?? []
  for (const name of namesIn([...nodes.flatMap(node => expressionsOf(node)), ...checks])) need(name)
  // Whether a group is answered depends on its files, too.
  if (page.groups.length > 0) for (const id of files) uses.add(id)
  return { derived: [...derived], uses: [...uses].sort() }
}

/** Of the form as a whole: those on pages have a page of their own. */
const isComputed = (form: CompiledForm, { role, elementId }: Expression): boolean =>
  role === 'value' && form.computed.some(({ field }) => field.id === elementId)
