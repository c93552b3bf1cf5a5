import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm } from './compile-form.ts'
import type { FieldError, PageOutcome, PageRef, RawValues } from './types.ts'

/**
 * Reads a submitted page: the answers with this page's values merged in, values of its hidden fields dropped.
 * Files are not in `raw`; they are attached before with `attachFile` and are checked here.
 * A list page reads nothing and checks the number of items and that each is complete.
 */
export function parsePage(
  _form: CompiledForm,
  _ref: PageRef,
  _raw: RawValues,
  _answers: Answers,
  _s: Surroundings,
): PageOutcome {
  throw new Error('not built yet')
}
/** What is wrong with the stored answers of a page; empty when nothing is. */
export function validatePage(
  _form: CompiledForm,
  _ref: PageRef,
  _answers: Answers,
  _s: Surroundings,
): readonly FieldError[] {
  throw new Error('not built yet')
}
/** The stored answers of a page as its inputs show them. */
export function fillPage(_form: CompiledForm, _ref: PageRef, _answers: Answers): RawValues {
  throw new Error('not built yet')
}
