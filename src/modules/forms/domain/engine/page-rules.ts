import { toAnswer } from '../../field-types/computed/domain.ts'
import { logicOf } from '../../field-types/registry.ts'
import type { Answer } from '../answers.ts'
import type { FeelAst } from '../feel/ast.ts'
import { compileFeel } from '../feel/compile.ts'
import type { Compiled } from '../feel/environment.ts'
import { FeelDate } from '../feel/temporal.ts'
import type { Field } from '../model.ts'
import type { Words } from '../texts/words.ts'
import { type CheckedField, fieldError, isAsked, problemWith } from './check-field.ts'
import { fieldEntry } from './field-entry.ts'
import { decodeContext, TODAY } from './rule-context.ts'
import { ALWAYS, FORM, Run } from './run.ts'
import { SlotTable } from './slot-table.ts'
import type { FieldError, RawValues, RuleContext } from './types.ts'

/** One page's fields, conditions and checks as JSON, for the browser. The same for all drafts: cache it with the page. */
export interface PageRules {
  readonly fields: readonly RuleField[]
  /** Values computed elsewhere that depend on this page's fields. */
  readonly derived: readonly (readonly [id: string, value: FeelAst])[]
  /** Names of values from elsewhere that the rules ask for; `ruleContext` gives them. */
  readonly uses: readonly string[]
  /** Whether anything shows, hides or is computed here; else only the fields' own checks are left to run. */
  readonly conditional: boolean
}
export interface RuleField {
  /** Without hints and other texts that messages do not need. */
  readonly field: Field
  readonly when?: FeelAst
  readonly checks?: readonly (readonly [that: FeelAst, message: string])[]
  readonly min?: FeelAst
  readonly max?: FeelAst
  readonly value?: FeelAst
}
export interface RuleResult {
  readonly visible: ReadonlySet<string>
  /** What would be refused; an island shows those of fields the person has left. */
  readonly errors: readonly FieldError[]
  /** Texts of shown computed fields, by id. */
  readonly computed: ReadonlyMap<string, string>
}

interface CompiledRules {
  readonly table: SlotTable
  readonly fields: readonly CheckedField[]
}
const compiledRules = new WeakMap<PageRules, CompiledRules>()

/** Runs in the browser as on the server, where `words` are those of the page's form; imports neither the FEEL parser nor typebox. */
export function evaluateRules(rules: PageRules, raw: RawValues, context: RuleContext, words: Words): RuleResult {
  const { table, fields } = compiledRules.get(rules) ?? compileRules(rules, words)
  const answers: Record<string, Answer | undefined> = {}
  const unread = new Map<string, FieldError>()
  for (const checked of fields) {
    if (!isAsked(checked)) continue
    const parsed = checked.logic.parse(raw, undefined)
    if (parsed.ok) answers[checked.field.id] = parsed.value
    else unread.set(checked.field.id, fieldError(checked, parsed.message, parsed.part))
  }
  const given = decodeContext(context)
  const today = given.get(TODAY)
  const run = new Run(table.entries, answers, today instanceof FeelDate ? today : new FeelDate(0), given)
  return resultOf(fields, answers, unread, run)
}

function resultOf(
  fields: readonly CheckedField[],
  answers: Readonly<Record<string, Answer | undefined>>,
  unread: ReadonlyMap<string, FieldError>,
  run: Run,
): RuleResult {
  const shown = fields.filter(({ visible }) => run.asks(visible))
  // What is already uploaded is not known here.
  const checkable = shown.filter(({ field }) => field.type !== 'file')
  return {
    visible: new Set(shown.map(({ field }) => field.id)),
    errors: checkable.flatMap(checked => {
      const { id } = checked.field
      const error = unread.get(id) ?? problemWith(checked, answers[id], run)
      return error ? [error] : []
    }),
    computed: new Map(
      shown.flatMap(({ field, logic, slot }) =>
        field.type === 'computed' && field.show ? [[field.id, logic.format(toAnswer(run.value(slot)))]] : [],
      ),
    ),
  }
}

function compileRules(rules: PageRules, words: Words): CompiledRules {
  const own = rules.fields.map(({ field }) => field.id)
  const table = new SlotTable([...new Set([...own, ...rules.derived.map(([id]) => id), ...rules.uses])])
  const compile = (ast: FeelAst): { run: Compiled } => ({ run: compileFeel(ast, name => table.slots.get(name)) })
  const fields = rules.fields.map(({ field, when, checks, min, max, value }): CheckedField => {
    const logic = logicOf(field, words)
    const visible = table.condition(FORM, ALWAYS, when && compile(when))
    return {
      field,
      logic,
      visible,
      slot: table.define(field.id, {
        owner: FORM,
        read: fieldEntry(field.id, logic, visible, value && compile(value).run),
      }),
      checks: (checks ?? []).map(([that, message]) => ({ that: compile(that), message })),
      limits: { ...limitTexts(field), ...(min && { min: compile(min) }), ...(max && { max: compile(max) }) },
    }
  })
  for (const [id, value] of rules.derived) table.define(id, { owner: FORM, read: compile(value).run })
  for (const name of rules.uses) table.define(name, { owner: FORM, read: run => run.given.get(name) ?? null })
  const compiled = { table, fields }
  compiledRules.set(rules, compiled)
  return compiled
}

function limitTexts(field: Field): { minMessage?: string; maxMessage?: string } {
  if (field.type !== 'date') return {}
  const { minMessage, maxMessage } = field
  return { ...(minMessage !== undefined && { minMessage }), ...(maxMessage !== undefined && { maxMessage }) }
}
