import { clamp, GONE, placeIn, WRONG_PLACE } from './apply-add.ts'
import { fits, pageIdProblem } from './check-element.ts'
import type { Edit, EditOutcome, FormJson, Place } from './edit.ts'
import { contentsOf, type Element, elementAt, listIn, ownerAt, withList } from './tree.ts'

type Move = Extract<Edit, { op: 'move' }>

export function applyMove(form: FormJson, { target, into, at }: Move): EditOutcome {
  const element = elementAt(form, target)
  if (!element) return { ok: false, message: GONE }
  const destination = ownerAt(form, into)
  if (!destination) return { ok: false, message: GONE }
  const own = [...element.list, element.at]
  if (own.every((step, index) => destination.path[index] === step))
    return { ok: false, message: 'Nichts lässt sich in sich selbst verschieben.' }
  if (!fits(into, destination.value, element.value)) return { ok: false, message: WRONG_PLACE }
  const problem = addressProblem(form, element, into)
  if (problem) return { ok: false, message: problem }
  const without = withList(form, element.list, items => items.toSpliced(element.at, 1))
  const owner = ownerAt(without, into)
  const contents = owner && contentsOf(into, owner.value)
  if (!owner || !contents) return { ok: false, message: WRONG_PLACE }
  const index = clamp(at, listIn(owner.value, contents).length)
  const list = [...owner.path, contents]
  const moved = withList(without, list, items => items.toSpliced(index, 0, element.value))
  const now = placeIn(moved, list.join('/'), index)
  if (!now) return { ok: false, message: WRONG_PLACE }
  return { ok: true, form: moved, inverse: [{ op: 'move', target: now, into: element.parent, at: element.at }] }
}

/** A page that moves into or out of a repeated group comes among other pages. */
function addressProblem(form: FormJson, { place, id }: Element, into: Place): string | undefined {
  if (place.kind !== 'page') return undefined
  const now = into.kind === 'page' ? `${into.id}/${id}` : id
  return now === place.id ? undefined : pageIdProblem(form, { kind: 'page', id: now }, id)
}
