import type { Answers } from '../model.ts'
import type { CompiledForm, CompiledPage, CompiledRepeat } from './compiled.ts'
import { itemsOf, type Run } from './run.ts'
import type { PageRef } from './types.ts'

/** A page as compiled, and the repeated group around it. */
export interface FoundPage {
  readonly page: CompiledPage
  readonly repeat: CompiledRepeat | undefined
}

export function findRepeat(form: CompiledForm, pageId: string): CompiledRepeat | undefined {
  const found = form.pageById.get(pageId)
  return found?.kind === 'repeat' ? found : undefined
}

/** The question page of a reference; undefined for list pages and what the form does not have. */
export function findPage(form: CompiledForm, ref: PageRef): FoundPage | undefined {
  const found = form.pageById.get(ref.pageId)
  const { item } = ref
  if (!item) return found?.kind === 'page' ? { page: found, repeat: undefined } : undefined
  const page = found?.kind === 'repeat' ? found.pages.find(inner => inner.page.id === item.pageId) : undefined
  return page && found?.kind === 'repeat' ? { page, repeat: found } : undefined
}

/** The run that sees a page's own answers: the form's, or the item's. An item not yet stored is empty. */
export function runOf(run: Run, ref: PageRef, repeat: CompiledRepeat | undefined): Run {
  if (!repeat || !ref.item) return run
  return run.items(repeat.owner, repeat.page.list)[ref.item.index] ?? run.item(repeat.owner, {})
}

/** The answers that hold a page's own fields. */
export function ownAnswers(answers: Answers, ref: PageRef, repeat: CompiledRepeat | undefined): Answers {
  return repeat && ref.item ? (itemsOf(answers, repeat.page.list)[ref.item.index] ?? {}) : answers
}

/** All answers with a page's own replaced. */
export function withOwnAnswers(
  answers: Answers,
  ref: PageRef,
  repeat: CompiledRepeat | undefined,
  own: Answers,
): Answers {
  if (!repeat || !ref.item) return own
  const items = itemsOf(answers, repeat.page.list).slice()
  items[Math.min(ref.item.index, items.length)] = own
  return { ...answers, [repeat.page.list]: items }
}

/** The reference of a page, inside its item if it has one. */
export const refOf = (page: CompiledPage, repeat?: CompiledRepeat, index = 0): PageRef =>
  repeat ? { pageId: repeat.page.id, item: { index, pageId: page.page.id } } : { pageId: page.page.id }
