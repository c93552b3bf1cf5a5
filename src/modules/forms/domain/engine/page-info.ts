import type { Answers, Field, Surroundings } from '../model.ts'
import type { CompiledForm } from './compiled.ts'
import { findPage, findRepeat, runOf } from './find-page.ts'
import { startRun } from './start-run.ts'
import type { PageInfo, PageRef } from './types.ts'

/** The definition behind a page; undefined where the form has none. */
export function pageInfo(form: CompiledForm, ref: PageRef): PageInfo | undefined {
  const found = findPage(form, ref)
  if (found) {
    const { page, repeat } = found
    const info = { kind: 'page', section: page.section, page: page.page } as const
    return repeat ? { ...info, repeat: repeat.page } : info
  }
  const list = ref.item ? undefined : findRepeat(form, ref.pageId)
  return list && { kind: 'repeat', section: list.section, page: list.page }
}

/** All fields of a page, visible or not; none for a list page. */
export const fieldsOf = (form: CompiledForm, ref: PageRef): readonly Field[] =>
  findPage(form, ref)?.page.page.fields ?? []

/** Ids of the fields that are asked with these answers. */
export function visibleFields(
  form: CompiledForm,
  ref: PageRef,
  answers: Answers,
  s: Surroundings,
): ReadonlySet<string> {
  const found = findPage(form, ref)
  if (!found) return new Set()
  const run = runOf(startRun(form, answers, s), ref, found.repeat)
  return new Set(found.page.fields.filter(({ visible }) => run.asks(visible)).map(({ field }) => field.id))
}
