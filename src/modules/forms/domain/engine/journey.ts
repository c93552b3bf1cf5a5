import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm } from './compile-form.ts'
import type { PageRef } from './types.ts'

/** The pages that are asked, in order; a repeated group's item pages stand before its list page. */
export function visiblePages(_form: CompiledForm, _answers: Answers, _s: Surroundings): readonly PageRef[] {
  throw new Error('not built yet')
}
/** Where a draft begins. */
export function firstPage(_form: CompiledForm, _answers: Answers, _s: Surroundings): PageRef | 'review' {
  throw new Error('not built yet')
}
/** Where one enters a page: an empty repeated group that needs items begins with its first item. */
export function entryPage(_form: CompiledForm, _pageId: string, _answers: Answers, _s: Surroundings): PageRef {
  throw new Error('not built yet')
}
/** The next page; after an item's last page the group's list page. */
export function nextPage(_form: CompiledForm, _ref: PageRef, _answers: Answers, _s: Surroundings): PageRef | 'review' {
  throw new Error('not built yet')
}
export function previousPage(
  _form: CompiledForm,
  _ref: PageRef,
  _answers: Answers,
  _s: Surroundings,
): PageRef | 'tasks' {
  throw new Error('not built yet')
}
/** Whether this page is asked now. The item after the last one counts where the group has room. */
export function isReachable(_form: CompiledForm, _ref: PageRef, _answers: Answers, _s: Surroundings): boolean {
  throw new Error('not built yet')
}
