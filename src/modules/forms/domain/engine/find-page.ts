import type { Answers } from '../model.ts'
import type { AnyPage, CompiledForm, CompiledPage, CompiledRepeat } from './compiled.ts'
import { itemsOf, type Run } from './run.ts'
import type { PageRef } from './types.ts'

/** A step into an item of a list. */
export interface Step {
  readonly repeat: CompiledRepeat
  readonly index: number
}
/** A page, and the items it stands in, the outermost first. */
export interface Found<P extends AnyPage = AnyPage> {
  readonly page: P
  readonly steps: readonly Step[]
}

const OUTSIDE: readonly Step[] = []

export function find(form: CompiledForm, ref: PageRef): Found | undefined {
  let pages = form.pageById
  let steps = OUTSIDE
  for (let at = ref; ; ) {
    const page = pages.get(at.pageId)
    if (!page) return undefined
    const { item } = at
    if (!item) return { page, steps }
    if (page.kind !== 'repeat') return undefined
    steps = [...steps, { repeat: page, index: item.index }]
    pages = page.pageById
    at = item.page
  }
}

/** The question page of a reference; undefined for list pages and what the form does not have. */
export function findPage(form: CompiledForm, ref: PageRef): Found<CompiledPage> | undefined {
  const found = find(form, ref)
  return found?.page.kind === 'page' ? { page: found.page, steps: found.steps } : undefined
}

/** The list page of a reference. */
export function findRepeat(form: CompiledForm, ref: PageRef): Found<CompiledRepeat> | undefined {
  const found = find(form, ref)
  return found?.page.kind === 'repeat' ? { page: found.page, steps: found.steps } : undefined
}

/** The run that sees a page's own answers: the form's, or the item's. An item not yet stored is empty. */
export function runOf(run: Run, steps: readonly Step[]): Run {
  let own = run
  for (const { repeat, index } of steps)
    own = own.items(repeat.owner, repeat.page.list)[index] ?? own.item(repeat.owner, {})
  return own
}

/** The answers that hold a page's own fields. */
export function ownAnswers(answers: Answers, steps: readonly Step[]): Answers {
  let own = answers
  for (const { repeat, index } of steps) own = itemsOf(own, repeat.page.list)[index] ?? {}
  return own
}

/** All answers with a page's own replaced. */
export function withOwnAnswers(answers: Answers, steps: readonly Step[], own: Answers): Answers {
  const [step, ...inner] = steps
  if (!step) return own
  const { list } = step.repeat.page
  const items = itemsOf(answers, list).slice()
  const item = items[step.index] ?? {}
  items[Math.min(step.index, items.length)] = withOwnAnswers(item, inner, own)
  return { ...answers, [list]: items }
}

/** The reference of a page inside its items. */
export const refOf = (page: AnyPage, steps: readonly Step[]): PageRef =>
  steps.reduceRight<PageRef>((inner, { repeat, index }) => ({ pageId: repeat.page.id, item: { index, page: inner } }), {
    pageId: page.page.id,
  })

/** The answers in which a page's own fields stand: those of its item, or all. */
export const answersAt = (form: CompiledForm, ref: PageRef, answers: Answers): Answers =>
  ownAnswers(answers, find(form, ref)?.steps ?? OUTSIDE)
export const withAnswersAt = (form: CompiledForm, ref: PageRef, answers: Answers, own: Answers): Answers =>
  withOwnAnswers(answers, find(form, ref)?.steps ?? OUTSIDE, own)
