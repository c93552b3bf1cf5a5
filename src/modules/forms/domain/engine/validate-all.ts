import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm, CompiledPage, CompiledRepeat } from './compiled.ts'
import { refOf } from './find-page.ts'
import { itemRuns } from './journey.ts'
import { keepAsked } from './keep-asked.ts'
import type { Run } from './run.ts'
import { startRun } from './start-run.ts'
import type { FormOutcome, PageProblem } from './types.ts'
import { listErrors, pageErrors } from './validate-page.ts'

/** Checks everything before submission; the answers come back pruned, with computed fields. */
export function validateAll(form: CompiledForm, answers: Answers, s: Surroundings): FormOutcome {
  const run = startRun(form, answers, s)
  const problems = form.pages.flatMap(page => problemsOf(page, run))
  const [first] = problems
  return first ? { ok: false, first: first.ref, problems } : { ok: true, answers: keepAsked(form, run, 'compute') }
}

/** Pages that are asked and not right, in order; those of items before their list page. */
export function problemsOf(page: CompiledPage | CompiledRepeat, run: Run): readonly PageProblem[] {
  if (!run.asks(page.visible)) return []
  if (page.kind === 'page') return problemOf(page, run)
  const inItems = itemRuns(page, run).flatMap((item, index) =>
    page.pages.flatMap(inner => (item.asks(inner.visible) ? problemOf(inner, item, page, index) : [])),
  )
  const inList = listErrors(page, run)
  return inList.length > 0 ? [...inItems, { ref: { pageId: page.page.id }, errors: inList }] : inItems
}

function problemOf(page: CompiledPage, run: Run, repeat?: CompiledRepeat, index = 0): readonly PageProblem[] {
  const errors = pageErrors(page, run)
  return errors.length > 0 ? [{ ref: refOf(page, repeat, index), errors }] : []
}
