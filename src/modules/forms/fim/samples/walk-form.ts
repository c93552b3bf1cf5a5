import type { Answers } from '../../domain/answers.ts'
import {
  addItem,
  answersAt,
  type CompiledForm,
  fillPage,
  firstPage,
  nextPage,
  type PageRef,
  pageInfo,
  pagePath,
  pagePattern,
  parsePage,
  withAnswersAt,
} from '../../domain/engine.ts'
import type { RepeatPage, Surroundings } from '../../domain/model.ts'
import { type Dice, dice } from './dice.ts'
import { type PageAnswers, samplePage } from './sample-page.ts'

/** A page as it was left. */
export interface WalkStep {
  readonly page: string
  readonly answers?: PageAnswers
  /** On a list page: a further item. */
  readonly add?: true
}

export interface Walk {
  readonly steps: readonly WalkStep[]
  /** Patterns of the pages that were left: "hunde/hund". */
  readonly visited: ReadonlySet<string>
  readonly answers: Answers
  /** Where no answers were found that the page takes, and what it said last; undefined when the end was reached. */
  readonly stuck?: { readonly page: string; readonly message: string }
}

/** Sees each page before it is left. */
export type Look = (at: PageRef, answers: Answers) => void

const MAX_STEPS = 2000
const TRIES = 60

/** Walks through a form with invented answers, with the code that serves people. The same seed walks the same way. */
export function walkForm(form: CompiledForm, s: Surroundings, seed: number, look: Look = () => undefined): Walk {
  const chance = dice(seed)
  const steps: WalkStep[] = []
  const visited = new Set<string>()
  let answers: Answers = {}
  let at: PageRef | 'review' = firstPage(form, answers, s)
  while (at !== 'review' && steps.length < MAX_STEPS) {
    const page = pagePath(at).join('/')
    const info = pageInfo(form, at)
    look(at, answers)
    if (info?.kind === 'repeat' && wantsMore(info.page, answersAt(form, at, answers), chance)) {
      const added = addItem(form, answers, at)
      if (added.ok) {
        steps.push({ page, add: true })
        at = added.ref
        continue
      }
    }
    const left =
      info?.kind === 'repeat' ? leave(form, at, {}, answers, s) : answerPage(form, at, answers, s, seed, chance)
    if (!left.ok) return { steps, visited, answers, stuck: { page, message: left.message } }
    visited.add(pagePattern(at).join('/'))
    steps.push(info?.kind === 'repeat' ? { page } : { page, answers: left.own })
    answers = left.answers
    at = nextPage(form, at, answers, s)
  }
  return at === 'review'
    ? { steps, visited, answers }
    : { steps, visited, answers, stuck: { page: pagePath(at).join('/'), message: 'Der Weg endet nicht.' } }
}

function wantsMore({ list, min, max }: RepeatPage, own: Answers, { roll }: Dice): boolean {
  const items = own[list]
  const count = Array.isArray(items) ? items.length : 0
  return count < max && (count < min || (count < 2 && roll(3) > 0))
}

type Left =
  | { readonly ok: true; readonly own: PageAnswers; readonly answers: Answers }
  | { readonly ok: false; readonly message: string }

/** Tries invented answers until the page takes some. */
function answerPage(
  form: CompiledForm,
  at: PageRef,
  answers: Answers,
  s: Surroundings,
  seed: number,
  chance: Dice,
): Left {
  const info = pageInfo(form, at)
  const nodes = info?.kind === 'page' ? info.page.fields : []
  let last: Left = { ok: false, message: 'Die Seite gibt es nicht.' }
  for (let attempt = 0; attempt < TRIES && !last.ok; attempt += 1) {
    const sparing = seed % 2 === 1 ? attempt % 3 !== 2 : attempt % 3 === 2
    last = leave(form, at, samplePage(nodes, form.source.codeLists ?? {}, sparing, chance), answers, s)
  }
  return last
}

function leave(form: CompiledForm, at: PageRef, own: PageAnswers, answers: Answers, s: Surroundings): Left {
  const stated = withAnswersAt(form, at, answers, { ...answersAt(form, at, answers), ...own })
  const outcome = parsePage(form, at, fillPage(form, at, stated), stated, s)
  if (outcome.ok) return { ok: true, own, answers: outcome.answers }
  return { ok: false, message: outcome.errors.map(error => `${error.fieldId}: ${error.message}`).join('; ') }
}

/** Walks that together leave every page, as far as some walk does; the first is always there. */
export function walksThrough(
  form: CompiledForm,
  s: Surroundings,
  pages: readonly string[],
  look?: Look,
): readonly Walk[] {
  const open = new Set(pages)
  const walks: Walk[] = []
  for (let seed = 0; seed < 400 && (open.size > 0 || walks.length === 0); seed += 1) {
    const walk = walkForm(form, s, seed, look)
    if (walk.stuck || (walks.length > 0 && ![...walk.visited].some(page => open.has(page)))) continue
    walks.push(walk)
    for (const page of walk.visited) open.delete(page)
  }
  return walks
}
