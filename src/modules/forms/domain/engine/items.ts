import { plainText } from '../feel/values.ts'
import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm, CompiledRepeat } from './compiled.ts'
import { findRepeat, refOf } from './find-page.ts'
import { itemsOf, type Run } from './run.ts'
import { startRun } from './start-run.ts'
import type { ItemSummary, PageRef } from './types.ts'
import { itemErrors } from './validate-page.ts'

/** The first page of a further item. Nothing is stored until that page is answered. */
export function addItem(
  form: CompiledForm,
  answers: Answers,
  pageId: string,
): { readonly ok: true; readonly ref: PageRef } | { readonly ok: false; readonly reason: 'full' | 'unknown' } {
  const repeat = findRepeat(form, pageId)
  const [first] = repeat?.pages ?? []
  if (!repeat || !first) return { ok: false, reason: 'unknown' }
  const index = itemsOf(answers, repeat.page.list).length
  return index < repeat.page.max ? { ok: true, ref: refOf(first, repeat, index) } : { ok: false, reason: 'full' }
}

/** The answers without one item; unchanged when there is none at this index. */
export function removeItem(form: CompiledForm, answers: Answers, pageId: string, index: number): Answers {
  const repeat = findRepeat(form, pageId)
  const items = repeat ? itemsOf(answers, repeat.page.list) : []
  if (!repeat || !(index in items)) return answers
  return { ...answers, [repeat.page.list]: items.toSpliced(index, 1) }
}

/** One line per item, for the list page. */
export function itemSummaries(
  form: CompiledForm,
  answers: Answers,
  pageId: string,
  s: Surroundings,
): readonly ItemSummary[] {
  const repeat = findRepeat(form, pageId)
  if (!repeat) return []
  const run = startRun(form, answers, s)
  return run.items(repeat.owner, repeat.page.list).map((item, index) => ({
    index,
    text: summaryOf(repeat, item, index),
    complete: itemErrors(repeat, item).length === 0,
    ref: firstOpen(repeat, item, index),
  }))
}

/** "Bello, Pudel"; "Hund 2" while the item cannot be named. */
function summaryOf(repeat: CompiledRepeat, item: Run, index: number): string {
  const summary = repeat.summary.run(item)
  const text = summary === null ? '' : plainText(summary).trim()
  return text === '' ? `${repeat.page.itemName} ${index + 1}` : text
}

function firstOpen(repeat: CompiledRepeat, item: Run, index: number): PageRef {
  const asked = repeat.pages.find(page => item.asks(page.visible))
  return asked ? refOf(asked, repeat, index) : { pageId: repeat.page.id }
}
