import { logicOf } from '../../field-types/registry.ts'
import type { CompiledForm } from '../engine.ts'
import type { Group, RepeatPage } from '../model.ts'
import type { AnswerField } from './carry-answer.ts'
import { type Element, elementsOf } from './elements.ts'
import { withOptions } from './options.ts'

/** What an answer is kept for. */
export type AnswerPlace = { readonly element: Element } & (
  | ({ readonly kind: 'field' } & AnswerField)
  | { readonly kind: 'choice'; readonly group: Group }
  | { readonly kind: 'list'; readonly list: RepeatPage }
)

export interface AnswerPlaces {
  readonly elements: readonly Element[]
  readonly byElement: ReadonlyMap<Element, AnswerPlace>
  /** By id: each is unique in a form. */
  readonly byId: ReadonlyMap<string, AnswerPlace>
}

const known = new WeakMap<CompiledForm, AnswerPlaces>()

/** Everything in a form that people answer on its pages. */
export function answerPlaces(form: CompiledForm): AnswerPlaces {
  const kept = known.get(form)
  if (kept) return kept
  const elements = elementsOf(form.source)
  const places = elements.flatMap(element => placeOf(form, element))
  const fresh = {
    elements,
    byElement: new Map(places.map(place => [place.element, place])),
    byId: new Map(places.map(place => [place.element.id, place])),
  }
  known.set(form, fresh)
  return fresh
}

function placeOf(form: CompiledForm, element: Element): AnswerPlace[] {
  const { kind, node } = element
  if (kind === 'list') return [{ kind: 'list', element, list: node }]
  if (kind === 'group') return node.choice ? [{ kind: 'choice', element, group: node }] : []
  if (kind !== 'field' || node.type === 'note' || node.type === 'computed') return []
  const field = withOptions(form.source, node)
  return [{ kind: 'field', element, field, logic: logicOf(field, form.words) }]
}
