import { prune } from '../engine/prune.ts'
import { validateAll } from '../engine/validate-all.ts'
import type { CompiledForm } from '../engine.ts'
import type { Answers, Surroundings } from '../model.ts'
import { answerPlaces } from './answer-places.ts'
import { type Candidate, candidatesAt, withCandidate } from './candidate.ts'
import type { LossReason } from './carry-answer.ts'
import type { Element } from './elements.ts'
import { liftBy } from './lift-answers.ts'
import { byFim, matchBy } from './match-elements.ts'

/** Answers of an earlier application. */
export interface Earlier {
  readonly form: CompiledForm
  readonly answers: Answers
  readonly surroundings: Surroundings
}

/** An answer to the same question that can't be taken over. */
export interface Unfit {
  readonly label: string
  readonly text: string
  /** A reason to say in the person's language, or the new question's own message. */
  readonly why: LossReason | { readonly message: string }
}
export interface TakeOver {
  readonly candidates: readonly Candidate[]
  readonly unfit: readonly Unfit[]
}

/**
 * What the new form could take from earlier answers: the same place in FIM, the same id and type, or the same type under
 * the same label. Each value was checked by the new question; declarations are made anew, always.
 */
export function takeOver(earlier: Earlier, form: CompiledForm, answers: Answers, surroundings: Surroundings): TakeOver {
  const [old, now] = [answerPlaces(earlier.form), answerPlaces(form)]
  const matching = matchBy(old.elements, now.elements, [byFim, byIdAndType, byTypeAndLabel])
  const given = prune(earlier.form, earlier.answers, earlier.surroundings)
  const { kept, lost } = liftBy({ old, now, matching, changes: [] }, given)
  const places = [...now.byElement.values()].filter(({ element }) => kept[element.id] !== undefined)
  const all = places.flatMap(place => candidatesAt(now, place, kept, answers))
  const merged = all.reduce((sum, candidate) => withCandidate(sum, candidate, form), answers)
  const asked = prune(form, merged, surroundings)
  const messages = messagesIn(form, merged, surroundings)
  const offered = all.filter(({ fieldId }) => asked[fieldId] !== undefined)
  return {
    candidates: offered.filter(({ key }) => !messages.has(key)),
    unfit: [
      ...offered.flatMap(({ key, label, text }) => {
        const message = messages.get(key)
        return message === undefined ? [] : [{ label, text, why: { message } }]
      }),
      ...lost.flatMap(({ label, text, item, reason }) =>
        reason === 'option' || reason === 'limit' || reason === 'type'
          ? [{ label: item === undefined ? label : `${item}: ${label}`, text, why: reason }]
          : [],
      ),
    ],
  }
}

const typeOf = (element: Element): string =>
  element.kind === 'field' || element.kind === 'group' ? `${element.kind} ${element.node.type}` : element.kind
const depth = ({ owner }: Element): string => String(owner.length)

const byIdAndType = (element: Element): string => `${typeOf(element)} ${depth(element)} ${element.id}`
const byTypeAndLabel = (element: Element): string =>
  `${typeOf(element)} ${depth(element)} ${element.label
    .toLocaleLowerCase('de')
    .replace(/[\s?:.!*]+/g, ' ')
    .trim()}`

/** What the new form says against the answers themselves, by field; nothing of the items of a list. */
const messagesIn = (form: CompiledForm, answers: Answers, surroundings: Surroundings): ReadonlyMap<string, string> => {
  const valid = validateAll(form, answers, surroundings)
  const problems = valid.ok ? [] : valid.problems.filter(({ ref }) => !ref.item)
  return new Map(problems.flatMap(({ errors }) => errors.map(({ fieldId, message }) => [fieldId, message] as const)))
}
