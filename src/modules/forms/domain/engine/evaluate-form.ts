import type { Answers, Surroundings } from '../model.ts'
import type { AnyPage, CompiledForm } from './compiled.ts'
import { itemRuns } from './journey.ts'
import type { Run } from './run.ts'
import { startRun } from './start-run.ts'
import type { PageProblem } from './types.ts'
import { problemsIn } from './validate-all.ts'

/** How a form stands: how many fields are shown, and all that is not right. */
export function evaluateForm(
  form: CompiledForm,
  answers: Answers,
  s: Surroundings,
): { readonly visible: number; readonly problems: readonly PageProblem[] } {
  const run = startRun(form, answers, s)
  return { visible: shownIn(form.pages, run), problems: problemsIn(form, run) }
}

function shownIn(pages: readonly AnyPage[], run: Run): number {
  let shown = 0
  for (const page of pages) {
    if (!run.asks(page.visible)) continue
    if (page.kind === 'page') {
      for (const { visible } of page.fields) if (run.asks(visible)) shown += 1
    } else for (const item of itemRuns(page, run)) shown += shownIn(page.pages, item)
  }
  return shown
}
