import { parsePlainDate } from '../../../platform/date.ts'
import {
  addItem,
  answersAt,
  attachFile,
  type CompiledForm,
  computeAll,
  fieldsOf,
  fillPage,
  firstPage,
  nextPage,
  type PageRef,
  pagePath,
  pagePattern,
  parsePage,
  review,
  validateAll,
  withAnswersAt,
} from '../../forms/domain/engine.ts'
import type { Answers, FileAnswer, Form, Page, Surroundings } from '../../forms/domain/model.ts'
import type { Journey, JourneyStep } from './journey.ts'
import type { ParameterValues } from './parameter.ts'

export interface JourneyReport {
  /** Pages that were left with answers: "kontakt", "hunde/hund". */
  readonly visited: ReadonlySet<string>
  /** Where the walk went otherwise than the journey says; empty when it holds. */
  readonly problems: readonly string[]
  readonly answers: Answers
  readonly surroundings: Surroundings
}

/** Walks through a form as the journey says, with the same code that serves people. */
export function runJourney(form: CompiledForm, journey: Journey, parameters: ParameterValues): JourneyReport {
  const today = parsePlainDate(journey.today)
  if (!today) throw new Error(`${journey.today} is no day`)
  const surroundings = { parameters, today }
  const visited = new Set<string>()
  const problems: string[] = []
  let answers: Answers = {}
  let at: PageRef | 'review' = firstPage(form, answers, surroundings)
  for (const step of journey.steps) {
    const here = at === 'review' ? 'review' : pagePath(at).join('/')
    if (at === 'review' || here !== step.page)
      return { visited, problems: [`Auf „${step.page}“ gewartet, gekommen ist „${here}“.`], answers, surroundings }
    if (step.add) {
      const added = addItem(form, answers, at)
      if (!added.ok) problems.push(`${here}: Ein weiterer Eintrag ist nicht möglich.`)
      else at = added.ref
      continue
    }
    const outcome = answer(form, at, step, answers, surroundings)
    problems.push(...outcome.problems.map(problem => `${here}: ${problem}`))
    if (!outcome.answers) continue
    visited.add(pagePattern(at).join('/'))
    answers = outcome.answers
    at = nextPage(form, at, answers, surroundings)
  }
  if (at !== 'review') problems.push(`Am Ende steht noch die Seite „${pagePath(at).join('/')}“ aus.`)
  return { visited, problems: [...problems, ...atTheEnd(form, journey, answers, surroundings)], answers, surroundings }
}

/** The answers after this page; undefined where the page refuses them. */
function answer(form: CompiledForm, ref: PageRef, step: JourneyStep, before: Answers, s: Surroundings) {
  const stated = merged(form, ref, before, step.answers ?? {})
  const outcome = parsePage(form, ref, fillPage(form, ref, stated), withFiles(form, ref, before, step), s)
  const expected = Object.entries(step.errors ?? {})
  const errors = outcome.ok ? [] : outcome.errors
  const missing = expected.filter(
    ([fieldId, text]) => !errors.some(error => error.fieldId === fieldId && error.message.includes(text)),
  )
  const surplus = errors.filter(error => !expected.some(([fieldId]) => fieldId === error.fieldId))
  return {
    answers: outcome.ok ? outcome.answers : undefined,
    problems: [
      ...missing.map(([fieldId, text]) => `Bei „${fieldId}“ fehlt die Meldung „${text}“.`),
      ...surplus.map(error => `Bei „${error.fieldId}“ kam: ${error.message}`),
    ],
  }
}

/** `before`, with this page's answers written over it as if they were stored. */
function merged(form: CompiledForm, ref: PageRef, before: Answers, own: Answers): Answers {
  return withAnswersAt(form, ref, before, { ...answersAt(form, ref, before), ...own })
}

const isItem = (value: unknown): value is Answers => typeof value === 'object' && value !== null
const isFile = (value: unknown): value is FileAnswer => isItem(value) && 'mediaType' in value

/** Uploads come before the page is sent. */
function withFiles(form: CompiledForm, ref: PageRef, before: Answers, step: JourneyStep): Answers {
  let answers = before
  for (const field of fieldsOf(form, ref)) {
    const files = step.answers?.[field.id]
    if (field.type !== 'file' || !Array.isArray(files)) continue
    for (const file of files.filter(isFile)) {
      const outcome = attachFile(form, ref, answers, field.id, file)
      if (outcome.ok) answers = outcome.answers
    }
  }
  return answers
}

function atTheEnd(form: CompiledForm, { expect }: Journey, answers: Answers, s: Surroundings): string[] {
  const outcome = validateAll(form, answers, s)
  const open = outcome.ok ? [] : outcome.problems.map(({ ref }) => `Unvollständig: „${pagePath(ref).join('/')}“.`)
  const computed = computeAll(form, answers, s)
  const shown = review(form, answers, s)
    .flatMap(group => group.rows.map(row => row.text))
    .join('\n')
  return [
    ...open,
    ...Object.entries(expect.computed ?? {})
      .filter(([id, value]) => JSON.stringify(computed[id]) !== JSON.stringify(value))
      .map(([id, value]) => `${id} ist ${JSON.stringify(computed[id])}, erwartet ${JSON.stringify(value)}.`),
    ...(expect.review ?? []).filter(text => !shown.includes(text)).map(text => `Die Übersicht zeigt „${text}“ nicht.`),
  ]
}

/** Every page of a form, items' pages as "hunde/hund". */
export const pagesOfForm = (form: Form): readonly string[] =>
  form.sections.flatMap(section => pagesIn(section.pages, ''))

const pagesIn = (pages: readonly Page[], around: string): readonly string[] =>
  pages.flatMap(page => [
    around + page.id,
    ...(page.kind === 'repeat' ? pagesIn(page.pages, `${around}${page.id}/`) : []),
  ])
