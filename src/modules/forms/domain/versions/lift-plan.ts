import type { CompiledForm } from '../engine.ts'
import { type AnswerPlace, type AnswerPlaces, answerPlaces } from './answer-places.ts'
import { diffForms } from './diff-forms.ts'
import type { FormChange } from './form-change.ts'
import { type Matching, matchElements } from './match-elements.ts'

/** How answers go from one form to another. */
export interface Plan {
  readonly old: AnswerPlaces
  readonly now: AnswerPlaces
  readonly matching: Matching
  readonly changes: readonly FormChange[]
}
const plans = new WeakMap<CompiledForm, WeakMap<CompiledForm, Plan>>()

/** Two versions of a form are compared once, however many drafts go from the one to the other. */
export function planOf(from: CompiledForm, to: CompiledForm): Plan {
  const known = plans.get(from) ?? new WeakMap<CompiledForm, Plan>()
  plans.set(from, known)
  const [old, now] = [answerPlaces(from), answerPlaces(to)]
  const plan = known.get(to) ?? {
    old,
    now,
    matching: matchElements(old.elements, now.elements),
    changes: diffForms(from.source, to.source),
  }
  known.set(to, plan)
  return plan
}

/** Where an answer goes. */
export const targetOf = ({ matching, now }: Plan, { element }: AnswerPlace): AnswerPlace | undefined => {
  const found = matching.newOf.get(element)
  return found && now.byElement.get(found)
}

/** Whether the new place belongs to the same lists as the old one, whatever they are called now. */
export function hasSameOwner({ matching, old, now }: Plan, place: AnswerPlace, target: AnswerPlace): boolean {
  const owners = place.element.owner.map(id => {
    const list = old.byId.get(id)
    const found = list && matching.newOf.get(list.element)
    return found && now.byElement.get(found)?.element.id
  })
  return owners.length === target.element.owner.length && owners.every((id, at) => id === target.element.owner[at])
}
