import { toAnswer } from '../../field-types/computed/domain.ts'
import { type FeelValue, isContext, toJson } from '../feel/values.ts'
import type { Answers, Surroundings } from '../model.ts'
import { isAsked } from './check-field.ts'
import type { CompiledField, CompiledForm } from './compiled.ts'
import { findPage, ownAnswers, runOf } from './find-page.ts'
import type { Run } from './run.ts'
import { startRun } from './start-run.ts'
import type { PageRef, RawValues } from './types.ts'

/**
 * The stored answers of a page as its inputs show them. With surroundings, a page on which nothing was answered yet
 * shows the first answers that the form proposes; they count once they are sent.
 */
export function fillPage(form: CompiledForm, ref: PageRef, answers: Answers, s?: Surroundings): RawValues {
  const found = findPage(form, ref)
  if (!found) return {}
  const { page, steps } = found
  const own = ownAnswers(answers, steps)
  const filled: Record<string, string | readonly string[] | undefined> = {}
  for (const { field, logic } of page.fields) {
    const answer = own[field.id]
    if (answer !== undefined) Object.assign(filled, logic.toRaw(answer))
  }
  const proposing = s ? page.fields.filter(({ rules }) => rules.prefill) : []
  if (!s || proposing.length === 0 || page.fields.some(one => isAsked(one) && own[one.field.id] !== undefined))
    return filled
  const run = runOf(startRun(form, answers, s), steps)
  for (const field of proposing) Object.assign(filled, proposed(field, run))
  return filled
}

function proposed({ logic, rules }: CompiledField, run: Run): RawValues {
  const answer = proposedAnswer(rules.prefill?.run(run) ?? null)
  return logic.is(answer) ? logic.toRaw(answer) : {}
}

/** An address or a person is an object, as when it was answered. */
const proposedAnswer = (value: FeelValue): unknown => (isContext(value) ? toJson(value) : toAnswer(value))
