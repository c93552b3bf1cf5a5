import { plainText } from '../feel/values.ts'
import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm, CompiledRepeat } from './compiled.ts'
import { findRepeat, ownAnswers, refOf, runOf, type Step, withOwnAnswers } from './find-page.ts'
import { entry } from './journey.ts'
import { itemsOf, type Run } from './run.ts'
import { startRun } from './start-run.ts'
import type { ItemSummary, PageRef } from './types.ts'
import { isItemComplete } from './validate-page.ts'

/** The first page of a further item of the list with this page. Nothing is stored until that page is answered. */
export function addItem(
  form: CompiledForm,
  answers: Answers,
  ref: PageRef,
): { readonly ok: true; readonly ref: PageRef } | { readonly ok: false; readonly reason: 'full' | 'unknown' } {
  const found = findRepeat(form, ref)
  const [first] = found?.page.pages ?? []
  if (!found || !first) return { ok: false, reason: 'unknown' }
  const { page: repeat, steps } = found
  const index = itemsOf(ownAnswers(answers, steps), repeat.page.list).length
  if (index >= repeat.page.max) return { ok: false, reason: 'full' }
  return { ok: true, ref: refOf(first, [...steps, { repeat, index }]) }
}

/** The answers without one item; unchanged when there is none at this index. */
export function removeItem(form: CompiledForm, answers: Answers, ref: PageRef, index: number): Answers {
  const found = findRepeat(form, ref)
  if (!found) return answers
  const { list } = found.page.page
  const own = ownAnswers(answers, found.steps)
  const items = itemsOf(own, list)
  return index in items ? withOwnAnswers(answers, found.steps, { ...own, [list]: items.toSpliced(index, 1) }) : answers
}

/** One line per item, for the list page. */
export function itemSummaries(
  form: CompiledForm,
  answers: Answers,
  ref: PageRef,
  s: Surroundings,
): readonly ItemSummary[] {
  const found = findRepeat(form, ref)
  if (!found) return []
  const { page: repeat, steps } = found
  const run = runOf(startRun(form, answers, s), steps)
  return run.items(repeat.owner, repeat.page.list).map((item, index) => ({
    index,
    text: summaryOf(repeat, item, index),
    complete: isItemComplete(repeat, item),
    ref: firstAsked(repeat, item, [...steps, { repeat, index }]),
  }))
}

/** "Bello, Pudel"; "Hund 2" while the item cannot be named. */
function summaryOf(repeat: CompiledRepeat, item: Run, index: number): string {
  const summary = repeat.summary.run(item)
  const text = summary === null ? '' : plainText(summary).trim()
  return text === '' ? `${repeat.page.itemName} ${index + 1}` : text
}

function firstAsked(repeat: CompiledRepeat, item: Run, steps: readonly Step[]): PageRef {
  const asked = repeat.pages.find(page => item.asks(page.visible))
  return asked ? entry(asked, item, steps) : refOf(repeat, steps.slice(0, -1))
}
