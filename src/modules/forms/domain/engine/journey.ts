import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm, CompiledPage, CompiledRepeat } from './compiled.ts'
import { findPage, refOf, runOf } from './find-page.ts'
import { itemsOf, type Run } from './run.ts'
import { startRun } from './start-run.ts'
import type { PageRef } from './types.ts'

/** The pages that are asked, in order; a repeated group's item pages stand before its list page. */
export function visiblePages(form: CompiledForm, answers: Answers, s: Surroundings): readonly PageRef[] {
  const run = startRun(form, answers, s)
  return form.pages.flatMap(page => askedPages(page, run))
}

function askedPages(page: CompiledPage | CompiledRepeat, run: Run): readonly PageRef[] {
  if (!run.asks(page.visible)) return []
  if (page.kind === 'page') return [refOf(page)]
  return [...itemRuns(page, run).flatMap((item, index) => askedOfItem(page, item, index)), { pageId: page.page.id }]
}

/** An empty group that needs an item asks for the first one. */
export function itemRuns(repeat: CompiledRepeat, run: Run): readonly Run[] {
  const runs = run.items(repeat.owner, repeat.page.list)
  return runs.length === 0 && repeat.page.min > 0 ? [run.item(repeat.owner, {})] : runs
}

const askedOfItem = (repeat: CompiledRepeat, item: Run, index: number): PageRef[] =>
  repeat.pages.filter(page => item.asks(page.visible)).map(page => refOf(page, repeat, index))

/** Where one enters a page: an empty repeated group that needs items begins with its first item. */
export function entry(page: CompiledPage | CompiledRepeat, run: Run): PageRef {
  const empty = page.kind === 'repeat' && page.page.min > 0 && itemsOf(run.answers, page.page.list).length === 0
  return (empty ? askedOfItem(page, run.item(page.owner, {}), 0)[0] : undefined) ?? { pageId: page.page.id }
}

/** Where a draft begins. */
export function firstPage(form: CompiledForm, answers: Answers, s: Surroundings): PageRef | 'review' {
  return nextFrom(form, 0, startRun(form, answers, s))
}

function nextFrom(form: CompiledForm, from: number, run: Run): PageRef | 'review' {
  for (let i = from; i < form.pages.length; i++) {
    const page = form.pages[i]
    if (page && run.asks(page.visible)) return entry(page, run)
  }
  return 'review'
}

const indexOf = (form: CompiledForm, pageId: string): number => form.pages.findIndex(page => page.page.id === pageId)

/** The next page; after an item's last page the group's list page. */
export function nextPage(form: CompiledForm, ref: PageRef, answers: Answers, s: Surroundings): PageRef | 'review' {
  const run = startRun(form, answers, s)
  const { item } = ref
  const found = findPage(form, ref)
  if (!item || !found?.repeat) return nextFrom(form, indexOf(form, ref.pageId) + 1, run)
  const { page, repeat } = found
  const own = runOf(run, ref, repeat)
  const next = repeat.pages.slice(repeat.pages.indexOf(page) + 1).find(later => own.asks(later.visible))
  return next ? refOf(next, repeat, item.index) : { pageId: ref.pageId }
}

/** The page before. From a list page and from the first item's first page, the page before the group. */
export function previousPage(form: CompiledForm, ref: PageRef, answers: Answers, s: Surroundings): PageRef | 'tasks' {
  const run = startRun(form, answers, s)
  const { item } = ref
  const found = findPage(form, ref)
  if (item && found?.repeat) {
    const { page, repeat } = found
    const own = runOf(run, ref, repeat)
    const before = repeat.pages.slice(0, repeat.pages.indexOf(page)).findLast(earlier => own.asks(earlier.visible))
    if (before) return refOf(before, repeat, item.index)
    if (item.index > 0) return { pageId: ref.pageId }
  }
  const earlier = form.pages.slice(0, Math.max(indexOf(form, ref.pageId), 0)).findLast(page => run.asks(page.visible))
  return earlier ? { pageId: earlier.page.id } : 'tasks'
}

/** Whether this page is asked now. The item after the last one counts where the group has room. */
export function isReachable(form: CompiledForm, ref: PageRef, answers: Answers, s: Surroundings): boolean {
  const run = startRun(form, answers, s)
  if (!ref.item) return form.pageById.has(ref.pageId) && run.asks(form.pageById.get(ref.pageId)?.visible ?? -1)
  const found = findPage(form, ref)
  if (!found?.repeat || !run.asks(found.repeat.visible)) return false
  const { list, max } = found.repeat.page
  const room = ref.item.index <= itemsOf(answers, list).length && ref.item.index < max
  return room && runOf(run, ref, found.repeat).asks(found.page.visible)
}
