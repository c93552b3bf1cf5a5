import type { JsonObject } from '../../../../platform/json.ts'
import { type Edit, type ElementPlace, type FormJson, nameOf, type Place } from '../../../forms/domain/edit/edit.ts'
import { contentsOf, type Element, elementAt, elementsOf, listIn, ownerAt } from '../../../forms/domain/edit/tree.ts'
import { copyOf } from './copy-element.ts'
import { fieldIdsOf, newField, newPage, newRepeat, newSection } from './new-element.ts'
import { isNodeType } from './type-words.ts'

/** What a button of the outline does, and which element is selected afterwards. */
export interface Step {
  readonly edits: readonly Edit[]
  readonly select: Place
}

/** Adds after the selected element, at the nearest place that takes such a thing. */
export function addStep(form: FormJson, selected: Place, kind: string): Step | undefined {
  const wanted = elementFor(form, kind)
  const spot = wanted && spotFor(form, selected, wanted.list)
  if (!wanted || !spot) return undefined
  const { id } = wanted.element
  const select = placeOfNew(spot.into, wanted.list, String(id))
  return { edits: [{ op: 'add', ...spot, element: wanted.element }], select }
}

type ListName = 'sections' | 'pages' | 'fields'

function elementFor(form: FormJson, kind: string): { element: JsonObject; list: ListName } | undefined {
  if (kind === 'abschnitt') return { element: newSection(form), list: 'sections' }
  if (kind === 'seite') return { element: newPage(form), list: 'pages' }
  if (kind === 'liste') return { element: newRepeat(form), list: 'pages' }
  return isNodeType(kind) ? { element: newField(kind, fieldIdsOf(form)), list: 'fields' } : undefined
}

const placeOfNew = (into: Place, list: ListName, id: string): Place => {
  if (list === 'fields') return { kind: 'field', id }
  if (list === 'sections') return { kind: 'section', id }
  return { kind: 'page', id: into.kind === 'page' ? `${into.id}/${id}` : id }
}

function spotFor(form: FormJson, selected: Place, list: ListName): { into: Place; at: number } | undefined {
  let place = selected
  for (let steps = 0; steps < 30; steps++) {
    const owner = ownerAt(form, place)
    if (owner && contentsOf(place, owner.value) === list) return { into: place, at: listIn(owner.value, list).length }
    const element = 'id' in place ? elementAt(form, place) : undefined
    if (!element) break
    if (String(element.list.at(-1)) === list) return { into: element.parent, at: element.at + 1 }
    place = element.parent
  }
  return lastSpot(form, list)
}

/** Nothing fitting is selected: the end of the last list of this kind. */
function lastSpot(form: FormJson, list: ListName): { into: Place; at: number } | undefined {
  const form0: Place = { kind: 'form' }
  if (list === 'sections') return { into: form0, at: listIn(form, 'sections').length }
  const owner = elementsOf(form).findLast(
    ({ place, value }) => place.kind !== 'field' && contentsOf(place, value) === list,
  )
  return owner && { into: owner.place, at: listIn(owner.value, list).length }
}

/** Up or down; past the end of its list into the next one that takes it. */
export function shiftStep(form: FormJson, element: Element, by: -1 | 1): Step | undefined {
  const siblings = listIn(ownerAt(form, element.parent)?.value ?? {}, String(element.list.at(-1)))
  const at = element.at + by
  if (at >= 0 && at < siblings.length) return moveStep(element, element.parent, at)
  const lists = targetsFor(form, element)
  const here = lists.findIndex(place => nameOf(place) === nameOf(element.parent))
  const next = here < 0 ? undefined : lists[here + by]
  const owner = next && ownerAt(form, next)
  const contents = next && owner && contentsOf(next, owner.value)
  if (!next || !owner || !contents) return undefined
  return moveStep(element, next, by === 1 ? 0 : listIn(owner.value, contents).length)
}

export function moveStep(element: Element, into: Place, at: number): Step {
  const alone = element.place.id.slice(element.place.id.lastIndexOf('/') + 1)
  const select: ElementPlace =
    element.place.kind === 'page'
      ? { kind: 'page', id: into.kind === 'page' ? `${into.id}/${alone}` : alone }
      : element.place
  return { edits: [{ op: 'move', target: element.place, into, at }], select }
}

/** Places that could take this element, in document order; what it contains is no place for it. */
export function targetsFor(form: FormJson, element: Element): readonly Place[] {
  const list = String(element.list.at(-1))
  const own = `${[...element.list, element.at].join('/')}/`
  const places = elementsOf(form).filter(
    ({ place, value, list: way, at }) =>
      contentsOf(place, value) === list && !`${[...way, at].join('/')}/`.startsWith(own),
  )
  return list === 'sections' ? [{ kind: 'form' }] : places.map(({ place }) => place)
}

export function copyStep(form: FormJson, element: Element): Step {
  const copy = copyOf(form, element.value)
  const list = element.place.kind === 'field' ? 'fields' : element.place.kind === 'section' ? 'sections' : 'pages'
  return {
    edits: [{ op: 'add', into: element.parent, at: element.at + 1, element: copy }],
    select: placeOfNew(element.parent, list, String(copy['id'])),
  }
}

/** Afterwards its neighbour is selected, or what it stood in. */
export function removeStep(form: FormJson, element: Element): Step {
  const siblings = elementsOf(form).filter(({ list }) => list.join('/') === element.list.join('/'))
  const neighbour = siblings[element.at + 1] ?? siblings[element.at - 1]
  return { edits: [{ op: 'remove', target: element.place }], select: neighbour?.place ?? element.parent }
}
