import { FeelDate, parseDate } from '../feel/date.ts'
import { fromJson } from '../feel/from-json.ts'
import type { FeelContext, FeelValue } from '../feel/values.ts'
import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm } from './compiled.ts'
import { Run } from './run.ts'

export const PARAMETER = 'parameter'

/** One look at a draft's answers; `frozen` for those of a submitted application. */
export const startRun = (form: CompiledForm, answers: Answers, surroundings: Surroundings, frozen = false): Run =>
  new Run(
    form.table,
    answers,
    parseDate(surroundings.today) ?? new FeelDate(0),
    givenBy(surroundings.parameters),
    frozen,
  )

/** A municipality's parameters are one object for many requests. */
const converted = new WeakMap<object, FeelContext>()
function givenBy(parameters: Readonly<Record<string, unknown>>): FeelContext {
  const known = converted.get(parameters)
  if (known) return known
  const given = new Map<string, FeelValue>([[PARAMETER, fromJson(parameters)]])
  converted.set(parameters, given)
  return given
}
