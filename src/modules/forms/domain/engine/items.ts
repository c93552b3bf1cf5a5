import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm } from './compile-form.ts'
import type { ItemSummary, PageRef } from './types.ts'

/** The first page of a further item. Nothing is stored until that page is answered. */
export function addItem(
  _form: CompiledForm,
  _answers: Answers,
  _pageId: string,
): { readonly ok: true; readonly ref: PageRef } | { readonly ok: false; readonly reason: 'full' | 'unknown' } {
  throw new Error('not built yet')
}
export function removeItem(_form: CompiledForm, _answers: Answers, _pageId: string, _index: number): Answers {
  throw new Error('not built yet')
}
export function itemSummaries(
  _form: CompiledForm,
  _answers: Answers,
  _pageId: string,
  _s: Surroundings,
): readonly ItemSummary[] {
  throw new Error('not built yet')
}
