import type { Answers, Section, Surroundings } from '../model.ts'
import type { AnyPage, CompiledForm } from './compiled.ts'
import { entry } from './journey.ts'
import { itemsOf, type Run } from './run.ts'
import { startRun } from './start-run.ts'
import type { Task } from './types.ts'
import { problemsOf } from './validate-all.ts'

/** The sections and how far each is. */
export function taskList(form: CompiledForm, answers: Answers, s: Surroundings): readonly Task[] {
  const run = startRun(form, answers, s)
  const sections = form.sections.map(section => ({
    section,
    pages: form.pages.filter(page => page.section === section),
  }))
  const touched = sections.map(({ pages }) => pages.some(page => isAnswered(page, run)))
  const furthest = touched.lastIndexOf(true)
  return sections.map(({ section, pages }, i) => taskOf(section, pages, run, touched[i] === true, i < furthest))
}

/** What asks only optional questions counts as done once the person has gone on behind it. */
function taskOf(section: Section, pages: readonly AnyPage[], run: Run, touched: boolean, passed: boolean): Task {
  const asked = pages.filter(page => run.asks(page.visible))
  const [firstAsked] = asked
  if (!firstAsked) return { section, status: 'not-needed', first: { pageId: pages[0]?.page.id ?? '' } }
  const problems = asked.flatMap(page => problemsOf(page, run))
  const [problem] = problems
  if (problem) return { section, status: touched ? 'started' : 'open', first: problem.ref }
  return { section, status: touched || passed ? 'done' : 'open', first: entry(firstAsked, run, []) }
}

function isAnswered(page: AnyPage, run: Run): boolean {
  if (!run.asks(page.visible)) return false
  if (page.kind === 'repeat') return itemsOf(run.answers, page.page.list).length > 0
  return page.fields.some(({ field, asked }) => run.answers[field.id] !== undefined && run.asks(asked))
}
