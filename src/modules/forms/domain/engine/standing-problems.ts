import type { AnyPage } from './compiled.ts'
import { refOf, type Step } from './find-page.ts'
import { merged } from './joint-errors.ts'
import { itemRuns } from './journey.ts'
import type { Run } from './run.ts'
import type { Standing } from './standing.ts'
import type { FieldError, PageProblem } from './types.ts'
import { listErrors, pageErrors } from './validate-page.ts'

/** What is asked and not right, page by page, from what is known already. */
export function pageProblems(standing: Standing): readonly PageProblem[] {
  const problems: PageProblem[] = []
  const visit = (page: AnyPage, run: Run, steps: readonly Step[]): void => {
    if (!run.asks(page.visible)) return
    const add = (errors: readonly FieldError[]): void => {
      if (errors.length > 0) problems.push({ ref: refOf(page, steps), errors })
    }
    if (page.kind === 'page') {
      add(errorsOf(standing, page, run))
      return
    }
    itemRuns(page, run).forEach((item, index) => {
      for (const inner of page.pages) visit(inner, item, [...steps, { repeat: page, index }])
    })
    add(listErrors(page, run))
  }
  for (const page of standing.form.pages) visit(page, standing.root, [])
  return problems
}

function errorsOf(
  { errors, dependencies }: Standing,
  page: Extract<AnyPage, { kind: 'page' }>,
  run: Run,
): readonly FieldError[] {
  const known = errors.get(run)
  // The first item of an empty list is not kept yet.
  if (!known) return pageErrors(page, run)
  const of: FieldError[] = []
  const joint: FieldError[] = []
  for (const i of dependencies.onPage.get(page) ?? []) {
    const error = known[i]
    if (error) (dependencies.checked[i]?.kind === 'joint' ? joint : of).push(error)
  }
  return merged(page.fields, of, joint)
}
