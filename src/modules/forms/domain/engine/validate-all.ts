import type { Answers, Surroundings } from '../model.ts'
import type { AnyPage, CompiledForm } from './compiled.ts'
import { refOf, type Step } from './find-page.ts'
import { itemRuns } from './journey.ts'
import { keepAsked } from './keep-asked.ts'
import type { Run } from './run.ts'
import { startRun } from './start-run.ts'
import type { FormOutcome, PageProblem } from './types.ts'
import { listErrors, pageErrors } from './validate-page.ts'

/** Checks everything before submission; the answers come back pruned, with computed fields. */
export function validateAll(form: CompiledForm, answers: Answers, s: Surroundings): FormOutcome {
  const run = startRun(form, answers, s)
  const problems = problemsIn(form, run)
  const [first] = problems
  return first ? { ok: false, first: first.ref, problems } : { ok: true, answers: keepAsked(form, run, 'compute') }
}

export function problemsIn(form: CompiledForm, run: Run): readonly PageProblem[] {
  const problems: PageProblem[] = []
  for (const page of form.pages) addProblems(page, run, [], problems)
  return problems
}

/** Pages that are asked and not right, in order; those of items before their list page. */
export function problemsOf(page: AnyPage, run: Run): readonly PageProblem[] {
  const problems: PageProblem[] = []
  addProblems(page, run, [], problems)
  return problems
}

function addProblems(page: AnyPage, run: Run, steps: readonly Step[], problems: PageProblem[]): void {
  if (!run.asks(page.visible)) return
  if (page.kind === 'page') {
    const errors = pageErrors(page, run)
    if (errors.length > 0) problems.push({ ref: refOf(page, steps), errors })
    return
  }
  for (const [index, item] of itemRuns(page, run).entries())
    for (const inner of page.pages) addProblems(inner, item, [...steps, { repeat: page, index }], problems)
  const errors = listErrors(page, run)
  if (errors.length > 0) problems.push({ ref: refOf(page, steps), errors })
}
