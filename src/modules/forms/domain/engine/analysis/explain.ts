import { parseFeel } from '../../feel/parse.ts'
import { type TraceNode, traceFeel } from '../../feel/trace.ts'
import type { Answers, Surroundings } from '../../model.ts'
import type { CompiledForm, Expression, Role } from '../compiled.ts'
import { everyPage } from '../every-page.ts'
import type { Step } from '../find-page.ts'
import { runOf } from '../find-page.ts'
import { FORM, type Run } from '../run.ts'
import { startRun } from '../start-run.ts'
import { elementsOf, type Guard } from './elements.ts'

/** Why something is shown or not, must be answered or not, or has the value it has. */
export interface Trace {
  readonly elementId: string
  readonly shown: boolean
  /** Of a question: whether an answer counts, and must be given. */
  readonly asked?: boolean
  readonly required?: boolean
  readonly reasons: readonly Reason[]
}
export interface Reason {
  readonly role: Role | 'picked'
  /** Whose expression it is: the element's own, or that of a group, page or list around it. */
  readonly of: string
  /** "hunde.rasse.alter.when" */
  readonly place: string
  readonly trace: TraceNode
}

/** `items`: which item of each list around the element (from 0, the outermost first); the first ones unless said. */
export function explain(
  form: CompiledForm,
  answers: Answers,
  surroundings: Surroundings,
  elementId: string,
  items: readonly number[] = [],
): Trace | undefined {
  // A page may bear the name of a field; then the field is meant.
  const named = elementsOf(form).filter(({ id }) => id === elementId)
  const element = named.find(({ kind }) => kind !== 'page' && kind !== 'list') ?? named[0]
  if (!element) return undefined
  const steps: Step[] = element.repeats.map((repeat, i) => ({ repeat, index: items[i] ?? 0 }))
  const run = runOf(startRun(form, answers, surroundings), steps)
  const guards = element.guards.map(guard => reasonOfGuard(form, guard, run))
  const shown = guards.every(({ trace }) => trace.value === true)
  const own = form.expressions.filter(
    ({ role, place, ...one }) => one.elementId === elementId && role !== 'when' && isOwnPlace(place, element.place),
  )
  const rules = own.map(one => ({ role: one.role, of: elementId, place: one.place, trace: traceOf(form, one, run) }))
  return { elementId, shown, ...fieldState(form, elementId, run), reasons: [...guards, ...rules] }
}

/** "hunde.rasse.alter.checks.0" is one of "hunde.rasse.alter". */
const isOwnPlace = (place: string, element: string): boolean =>
  place.startsWith(`${element}.`) && /^[A-Za-z]+(?:\.\d+)?$/.test(place.slice(element.length + 1))

function reasonOfGuard(form: CompiledForm, { of, ast, expression }: Guard, run: Run): Reason {
  if (expression) return { role: 'when', of, place: expression.place, trace: traceOf(form, expression, run) }
  return { role: 'picked', of, place: of, trace: traceFeel(ast, name => form.slots.get(name), run) }
}

/** As the author wrote it: what was compiled may name the members of groups without their group. */
function traceOf(form: CompiledForm, { text, ast, owner }: Expression, run: Run): TraceNode {
  const parsed = parseFeel(text)
  let at: Run = run
  while (at.owner !== owner && at.owner !== FORM && at.outer) at = at.outer
  return traceFeel(parsed.ok ? parsed.ast : ast, name => form.slots.get(name), at)
}

function fieldState(form: CompiledForm, elementId: string, run: Run): Pick<Trace, 'asked' | 'required'> {
  const fields = everyPage(form).flatMap(page => (page.kind === 'page' ? page.fields : []))
  const found = fields.find(({ field }) => field.id === elementId)
  return found ? { asked: run.asks(found.asked), required: run.asks(found.asked) && run.asks(found.required) } : {}
}
