import { prune } from '../engine/prune.ts'
import { itemsOf } from '../engine/run.ts'
import type { CompiledForm } from '../engine.ts'
import type { Answer, Answers, Surroundings } from '../model.ts'
import type { AnswerPlace } from './answer-places.ts'
import { carryAnswer } from './carry-answer.ts'
import type { FormChange } from './form-change.ts'
import { hasSameOwner, type Plan, planOf, targetOf } from './lift-plan.ts'
import { type Level, type LostAnswer, lossOf, readAll } from './lost-answer.ts'

export interface Lift {
  readonly answers: Answers
  readonly lost: readonly LostAnswer[]
  readonly changes: readonly FormChange[]
}

/**
 * The answers of one form as another takes them, and each answer that is lost on the way. With `surroundings` also what
 * keeps its place but is not asked any more. What nobody answered never appears.
 */
export function liftAnswers(from: CompiledForm, to: CompiledForm, answers: Answers, surroundings?: Surroundings): Lift {
  const plan = planOf(from, to)
  const carried: CarriedPath[] = []
  const { kept, lost } = liftOwner({ plan, carried }, answers, { old: '', now: '', item: [] })
  const notAsked = surroundings ? noLongerAsked(from, to, answers, kept, carried, surroundings) : []
  return { answers: kept, lost: [...lost, ...notAsked], changes: plan.changes }
}

/** The same by a plan of one's own; with the ids of the other form. */
export const liftBy = (plan: Plan, answers: Answers): Lifted =>
  liftOwner({ plan, carried: [] }, answers, { old: '', now: '', item: [] })

interface CarriedPath {
  readonly old: string
  readonly now: string
  readonly lost: LostAnswer
}
interface Lifting {
  readonly plan: Plan
  readonly carried: CarriedPath[]
}
interface Lifted {
  readonly kept: Answers
  readonly lost: readonly LostAnswer[]
}

function liftOwner(lifting: Lifting, answers: Answers, level: Level): Lifted {
  const kept: Record<string, Answer> = {}
  const lost: LostAnswer[] = []
  for (const [id, answer] of Object.entries(answers)) {
    const place = lifting.plan.old.byId.get(id)
    if (!place || answer === undefined) continue
    const target = targetOf(lifting.plan, place)
    const outcome =
      place.kind === 'list'
        ? liftList(lifting, place, target, itemsOf(answers, id), level)
        : liftAnswer(lifting, place, target, answer, level)
    if (outcome.answer !== undefined && target) kept[target.element.id] = outcome.answer
    lost.push(...outcome.lost)
  }
  return { kept, lost }
}

interface Outcome {
  readonly answer?: Answer
  readonly lost: readonly LostAnswer[]
}

function liftAnswer(
  lifting: Lifting,
  place: AnswerPlace,
  target: AnswerPlace | undefined,
  answer: Answer,
  level: Level,
): Outcome {
  const entry = lossOf(place, answer, level)
  if (!entry) return { lost: [] }
  if (!target) return { lost: [{ ...entry, reason: 'gone' }] }
  if (!hasSameOwner(lifting.plan, place, target)) return { lost: [{ ...entry, reason: 'elsewhere' }] }
  const outcome = carry(lifting.plan, place, target, answer)
  if (!outcome.ok) return { lost: [{ ...entry, reason: outcome.reason }] }
  const [old, now] = [`${level.old}${place.element.id}`, `${level.now}${target.element.id}`]
  lifting.carried.push({ old, now, lost: { ...entry, reason: 'not-asked' } })
  return { answer: outcome.answer, lost: [] }
}

function carry(plan: Plan, place: AnswerPlace, target: AnswerPlace, answer: Answer) {
  if (place.kind === 'field' && target.kind === 'field') return carryAnswer(place, target, answer)
  if (place.kind !== 'choice' || target.kind !== 'choice') return { ok: false, reason: 'type' } as const
  const chosen = plan.old.elements.find(({ kind, id }) => (kind === 'field' || kind === 'group') && id === answer)
  const found = chosen && plan.matching.newOf.get(chosen)
  return found && target.group.fields.some(({ id }) => id === found.id)
    ? ({ ok: true, answer: found.id } as const)
    : ({ ok: false, reason: 'option' } as const)
}

function liftList(
  lifting: Lifting,
  place: AnswerPlace & { readonly kind: 'list' },
  target: AnswerPlace | undefined,
  items: readonly Answers[],
  level: Level,
): Outcome {
  const isThere = target?.kind === 'list' && hasSameOwner(lifting.plan, place, target)
  const room = isThere ? target.list.max : 0
  const lost: LostAnswer[] = []
  const kept: Answers[] = []
  for (const [index, item] of items.entries()) {
    const inside = {
      old: `${level.old}${place.element.id}.${index}.`,
      now: `${level.now}${target?.element.id ?? ''}.${index}.`,
      item: [...level.item, `${place.list.itemName} ${index + 1}`],
    }
    if (index < room) {
      const lifted = liftOwner(lifting, item, inside)
      kept.push(lifted.kept)
      lost.push(...lifted.lost)
    } else {
      const all = readAll(lifting.plan, item, inside)
      lost.push(...all.map(entry => ({ ...entry, reason: isThere ? ('too-many' as const) : ('gone' as const) })))
    }
  }
  return { lost, ...(isThere ? { answer: kept } : {}) }
}

function noLongerAsked(
  from: CompiledForm,
  to: CompiledForm,
  before: Answers,
  after: Answers,
  carried: readonly CarriedPath[],
  surroundings: Surroundings,
): LostAnswer[] {
  const [asked, stillAsked] = [prune(from, before, surroundings), prune(to, after, surroundings)]
  return carried.flatMap(({ old, now, lost }) => (isAt(asked, old) && !isAt(stillAsked, now) ? [lost] : []))
}

function isAt(answers: Answers, path: string): boolean {
  let value: unknown = answers
  for (const step of path.split('.')) value = Object.getOwnPropertyDescriptor(Object(value), step)?.value
  return value !== undefined
}
