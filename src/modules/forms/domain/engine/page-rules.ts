import { toAnswer } from '../../field-types/computed/domain.ts'
import type { Answer } from '../answers.ts'
import type { FeelAst } from '../feel/ast.ts'
import { compileFeel } from '../feel/compile.ts'
import { FeelDate } from '../feel/date.ts'
import type { Words } from '../texts/words.ts'
import { bindsNames } from './binds-names.ts'
import { anywhere, type Built, buildNodes } from './build-nodes.ts'
import { fieldError, isAsked, problemWith } from './check-field.ts'
import type { JointRules } from './compiled.ts'
import { statesOf } from './field-states.ts'
import { withJointErrors } from './joint-errors.ts'
import { decodeContext, TODAY } from './rule-context.ts'
import { flat, idOfNode, mapRules, type RuledNode } from './rules.ts'
import { ALWAYS, FORM, Run } from './run.ts'
import { type Runnable, SlotTable } from './slot-table.ts'
import type { FieldError, FieldStates, RawValues, RuleContext } from './types.ts'

/** One page's fields, conditions and checks as JSON, for the browser. The same for all drafts: cache it with the page. */
export interface PageRules {
  /** Without hints and other texts that messages do not need. */
  readonly fields: readonly RuledNode<FeelAst>[]
  /** Checks of the page as a whole. */
  readonly checks?: readonly (readonly [that: FeelAst, message: string])[]
  /** Values computed elsewhere that depend on this page's fields. */
  readonly derived: readonly (readonly [id: string, value: FeelAst])[]
  /** Names of values from elsewhere that the rules ask for; `ruleContext` gives them. */
  readonly uses: readonly string[]
  /** Whether anything shows, hides or is computed here; else only the fields' own checks are left to run. */
  readonly conditional: boolean
  /** Whether the form needs a browser to load all-extras.ts: the same for all its pages, so that it loads one script. */
  readonly extras: boolean
}
export interface RuleResult extends FieldStates {
  /** What would be refused; an island shows those of fields the person has left. */
  readonly errors: readonly FieldError[]
  /** Texts of shown computed fields, by id. */
  readonly computed: ReadonlyMap<string, string>
}

interface CompiledRules extends Built {
  readonly table: SlotTable
  readonly joint: readonly JointRules[]
}
/** No field is called so. */
const PAGE = '@page'
const compiledRules = new WeakMap<PageRules, CompiledRules>()

/** Runs in the browser as on the server, where `words` are those of the page's form; imports neither the FEEL parser nor typebox. */
export function evaluateRules(rules: PageRules, raw: RawValues, context: RuleContext, words: Words): RuleResult {
  const compiled = compiledRules.get(rules) ?? compileRules(rules, words)
  const answers: Record<string, Answer | undefined> = {}
  const unread = new Map<string, FieldError>()
  for (const checked of compiled.fields) {
    if (!isAsked(checked)) continue
    const parsed = checked.logic.parse(raw, undefined)
    if (parsed.ok) answers[checked.field.id] = parsed.value
    else unread.set(checked.field.id, fieldError(checked, parsed.message, parsed.part))
  }
  const given = decodeContext(context)
  const today = given.get(TODAY)
  const day = today instanceof FeelDate ? today : new FeelDate(0)
  return resultOf(compiled, answers, unread, new Run(compiled.table.entries, answers, day, given))
}

function resultOf(
  compiled: CompiledRules,
  answers: Readonly<Record<string, Answer | undefined>>,
  unread: ReadonlyMap<string, FieldError>,
  run: Run,
): RuleResult {
  const { fields, joint } = compiled
  // What is already uploaded is not known here.
  const checkable = fields.filter(({ field, asked }) => field.type !== 'file' && run.asks(asked))
  const errors = checkable.flatMap(checked => {
    const { id } = checked.field
    return unread.get(id) ?? problemWith(checked, answers[id], run) ?? []
  })
  const computed = fields.flatMap(({ field, logic, slot, visible }) =>
    field.type === 'computed' && field.show && run.asks(visible)
      ? [[field.id, logic.format(toAnswer(run.value(slot)))] as const]
      : [],
  )
  return {
    ...statesOf(compiled, run),
    errors: joint.length > 0 ? withJointErrors(fields, joint, errors, run) : errors,
    computed: new Map(computed),
  }
}

function compileRules(rules: PageRules, words: Words): CompiledRules {
  const own = flat(rules.fields).map(idOfNode)
  const table = new SlotTable([...new Set([...own, ...rules.derived.map(([id]) => id), ...rules.uses])])
  const compile = (ast: FeelAst): Runnable => ({
    run: compileFeel(ast, name => table.slots.get(name)),
    needs: [],
    binds: bindsNames(ast),
  })
  const { fields, groups } = buildNodes(
    rules.fields.map(node => compileNode(node, compile)),
    anywhere(words),
    table,
  )
  for (const [id, value] of rules.derived) table.define(id, { owner: FORM, read: compile(value).run, needs: [] })
  for (const name of rules.uses)
    table.define(name, { owner: FORM, read: run => run.given.get(name) ?? null, needs: [] })
  const { checks } = mapRules(rules, compile)
  const ofGroups = groups.filter(group => group.forbidden || group.checks)
  const joint: readonly JointRules[] = checks
    ? [...ofGroups, { kind: 'page', id: PAGE, visible: ALWAYS, checks, fields }]
    : ofGroups
  const compiled = { table, fields, groups, joint }
  compiledRules.set(rules, compiled)
  return compiled
}

function compileNode(node: RuledNode<FeelAst>, compile: (ast: FeelAst) => Runnable): RuledNode<Runnable> {
  const rules = mapRules(node, compile)
  return 'group' in node
    ? { ...rules, group: node.group, members: node.members.map(member => compileNode(member, compile)) }
    : { ...rules, field: node.field }
}
