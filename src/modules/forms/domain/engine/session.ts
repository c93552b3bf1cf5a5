import type { Answer, Answers, Surroundings } from '../model.ts'
import type { CompiledForm } from './compiled.ts'
import { Standing } from './standing.ts'
import { difference } from './standing-difference.ts'
import { pageProblems } from './standing-problems.ts'
import type { AnswerPath, PageProblem, SessionChange } from './types.ts'

/** A form being filled in: a changed answer evaluates only what depends on it. */
export interface Session {
  /** The answers as they are now, hidden ones included. */
  readonly answers: Answers
  /** Gives or takes back an answer; the item after a list's last one begins a new item. */
  set(path: AnswerPath, answer: Answer | undefined): SessionChange
  isShown(path: AnswerPath): boolean
  /** What is asked and not right, as `validateAll` says it. */
  problems(): readonly PageProblem[]
}

export function createSession(form: CompiledForm, answers: Answers, s: Surroundings): Session {
  const own: Record<string, Answer | undefined> = structuredClone(answers)
  let standing = new Standing(form, own, s)
  return {
    answers: own,
    set(path, answer) {
      const change = standing.set(path, answer)
      if (change) return change
      putInto(own, path, answer)
      const before = standing
      standing = new Standing(form, own, s)
      return difference(before, standing)
    },
    isShown: path => standing.isShown(path),
    problems: () => pageProblems(standing),
  }
}

/** For what changes items as a whole. */
function putInto(answers: Record<string, Answer | undefined>, path: AnswerPath, answer: Answer | undefined): void {
  const [name, index, ...inner] = path
  if (typeof name !== 'string') return
  if (typeof index !== 'number') {
    answers[name] = answer
    return
  }
  const items = listOf(answers[name])
  const item: Record<string, Answer | undefined> = { ...items[index] }
  putInto(item, inner, answer)
  answers[name] = [...items.slice(0, index), item, ...items.slice(index + 1)]
}

const isItem = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('mediaType' in value)
const listOf = (answer: Answer | undefined): readonly Answers[] => (Array.isArray(answer) ? answer.filter(isItem) : [])
