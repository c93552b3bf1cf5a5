import type { Answers, Field, RepeatPage, Surroundings } from '../model.ts'
import type { CompiledForm } from './compiled.ts'
import { statesOf } from './field-states.ts'
import { find, findPage, runOf } from './find-page.ts'
import { fieldsIn } from './nodes.ts'
import { startRun } from './start-run.ts'
import type { FieldStates, PageInfo, PageRef } from './types.ts'

/** The definition behind a page, code lists filled in; undefined where the form has none. */
export function pageInfo(form: CompiledForm, ref: PageRef): PageInfo | undefined {
  const found = find(form, ref)
  if (!found) return undefined
  const { page, steps } = found
  const repeats: readonly RepeatPage[] = steps.map(({ repeat }) => repeat.page)
  const repeat = repeats.at(-1)
  const around = { section: page.section, repeats, ...(repeat && { repeat }) }
  return page.kind === 'page'
    ? { kind: 'page', page: page.page, ...around }
    : { kind: 'repeat', page: page.page, ...around }
}

/** All fields of a page, those in groups included, visible or not; none for a list page. */
export function fieldsOf(form: CompiledForm, ref: PageRef): readonly Field[] {
  const found = findPage(form, ref)
  return found ? fieldsIn(found.page.page.fields) : []
}

/** Ids of the fields and groups that are shown with these answers. */
export const visibleFields = (
  form: CompiledForm,
  ref: PageRef,
  answers: Answers,
  s: Surroundings,
): ReadonlySet<string> => fieldStates(form, ref, answers, s).visible

/** What is shown, cannot be answered now, and must be answered. */
export function fieldStates(form: CompiledForm, ref: PageRef, answers: Answers, s: Surroundings): FieldStates {
  const found = findPage(form, ref)
  if (!found) return { visible: new Set(), disabled: new Set(), required: new Set() }
  return statesOf(found.page, runOf(startRun(form, answers, s), found.steps))
}
