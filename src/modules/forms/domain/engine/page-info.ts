import type { Answers, Field, Surroundings } from '../model.ts'
import type { CompiledForm } from './compile-form.ts'
import type { PageInfo, PageRef } from './types.ts'

/** The definition behind a page; undefined where the form has none. */
export function pageInfo(_form: CompiledForm, _ref: PageRef): PageInfo | undefined {
  throw new Error('not built yet')
}
/** All fields of a page, visible or not; none for a list page. */
export function fieldsOf(_form: CompiledForm, _ref: PageRef): readonly Field[] {
  throw new Error('not built yet')
}
/** Ids of the fields that are asked with these answers. */
export function visibleFields(
  _form: CompiledForm,
  _ref: PageRef,
  _answers: Answers,
  _s: Surroundings,
): ReadonlySet<string> {
  throw new Error('not built yet')
}
