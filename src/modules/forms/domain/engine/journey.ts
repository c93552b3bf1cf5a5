import type { Answers, Surroundings } from '../model.ts'
import type { AnyPage, CompiledForm, CompiledRepeat } from './compiled.ts'
import { type Found, find, refOf, runOf, type Step } from './find-page.ts'
import { itemsOf, type Run } from './run.ts'
import { startRun } from './start-run.ts'
import type { PageRef } from './types.ts'

/** The pages that are asked, in order; the pages of a list's items stand before its list page. */
export function visiblePages(form: CompiledForm, answers: Answers, s: Surroundings): readonly PageRef[] {
  const run = startRun(form, answers, s)
  return form.pages.flatMap(page => askedPages(page, run, []))
}

function askedPages(page: AnyPage, run: Run, steps: readonly Step[]): readonly PageRef[] {
  if (!run.asks(page.visible)) return []
  if (page.kind === 'page') return [refOf(page, steps)]
  const inItems = itemRuns(page, run).flatMap((item, index) =>
    page.pages.flatMap(inner => askedPages(inner, item, [...steps, { repeat: page, index }])),
  )
  return [...inItems, refOf(page, steps)]
}

/** An empty list that needs an item asks for the first one. */
export function itemRuns(repeat: CompiledRepeat, run: Run): readonly Run[] {
  const runs = run.items(repeat.owner, repeat.page.list)
  return runs.length === 0 && repeat.page.min > 0 ? [run.item(repeat.owner, {})] : runs
}

/** Where one enters a page: an empty list that needs items begins with its first item. */
export function entry(page: AnyPage, run: Run, steps: readonly Step[]): PageRef {
  const empty = page.kind === 'repeat' && page.page.min > 0 && itemsOf(run.answers, page.page.list).length === 0
  const first = empty
    ? nextFrom(page.pages, 0, run.item(page.owner, {}), [...steps, { repeat: page, index: 0 }])
    : undefined
  return first ?? refOf(page, steps)
}

function nextFrom(pages: readonly AnyPage[], from: number, run: Run, steps: readonly Step[]): PageRef | undefined {
  for (let i = from; i < pages.length; i++) {
    const page = pages[i]
    if (page && run.asks(page.visible)) return entry(page, run, steps)
  }
  return undefined
}

/** Where a draft begins. */
export const firstPage = (form: CompiledForm, answers: Answers, s: Surroundings): PageRef | 'review' =>
  nextFrom(form.pages, 0, startRun(form, answers, s), []) ?? 'review'

/** The pages beside a page. */
const beside = (form: CompiledForm, { steps }: Found): readonly AnyPage[] => steps.at(-1)?.repeat.pages ?? form.pages

/** The next page; after an item's last page the list page. */
export function nextPage(form: CompiledForm, ref: PageRef, answers: Answers, s: Surroundings): PageRef | 'review' {
  const run = startRun(form, answers, s)
  const found = find(form, ref)
  if (!found) return nextFrom(form.pages, 0, run, []) ?? 'review'
  const { page, steps } = found
  const pages = beside(form, found)
  const next = nextFrom(pages, pages.indexOf(page) + 1, runOf(run, steps), steps)
  const list = steps.at(-1)?.repeat
  return next ?? (list ? refOf(list, steps.slice(0, -1)) : 'review')
}

/** The page before. From a list page and from the first item's first page, the page before the list. */
export function previousPage(form: CompiledForm, ref: PageRef, answers: Answers, s: Surroundings): PageRef | 'tasks' {
  const found = find(form, ref)
  return found ? before(form, found, startRun(form, answers, s)) : 'tasks'
}

function before(form: CompiledForm, found: Found, run: Run): PageRef | 'tasks' {
  const { page, steps } = found
  const pages = beside(form, found)
  const own = runOf(run, steps)
  const earlier = pages.slice(0, pages.indexOf(page)).findLast(one => own.asks(one.visible))
  if (earlier) return refOf(earlier, steps)
  const last = steps.at(-1)
  if (!last) return 'tasks'
  const list: Found = { page: last.repeat, steps: steps.slice(0, -1) }
  return last.index > 0 ? refOf(list.page, list.steps) : before(form, list, run)
}

/** Whether this page is asked now. The item after the last one counts where the list has room. */
export function isReachable(form: CompiledForm, ref: PageRef, answers: Answers, s: Surroundings): boolean {
  const found = find(form, ref)
  if (!found) return false
  let run = startRun(form, answers, s)
  for (const step of found.steps) {
    if (!run.asks(step.repeat.visible) || !hasRoom(run.answers, step)) return false
    run = runOf(run, [step])
  }
  return run.asks(found.page.visible)
}

/** Whether a list has this item, or may get it next. */
export const hasRoom = (answers: Answers, { repeat, index }: Step): boolean =>
  index >= 0 && index < repeat.page.max && index <= itemsOf(answers, repeat.page.list).length
