import { fits, newIdsProblem } from './check-element.ts'
import type { Edit, EditOutcome, ElementPlace, FormJson } from './edit.ts'
import { contentsOf, elementsOf, listIn, ownerAt, withList } from './tree.ts'

export const GONE = 'Dieser Teil des Formulars ist nicht mehr da. Laden Sie die Seite neu.'
export const WRONG_PLACE = 'An diese Stelle passt das nicht.'

type Add = Extract<Edit, { op: 'add' }>

export function applyAdd(form: FormJson, { into, at, element }: Add): EditOutcome {
  const owner = ownerAt(form, into)
  if (!owner) return { ok: false, message: GONE }
  const contents = contentsOf(into, owner.value)
  if (!contents || !fits(into, owner.value, element)) return { ok: false, message: WRONG_PLACE }
  const problem = newIdsProblem(form, into, element)
  if (problem) return { ok: false, message: problem }
  const list = [...owner.path, contents]
  const index = clamp(at, listIn(owner.value, contents).length)
  const changed = withList(form, list, items => items.toSpliced(index, 0, element))
  const target = placeIn(changed, list.join('/'), index)
  return target ? { ok: true, form: changed, inverse: [{ op: 'remove', target }] } : { ok: false, message: WRONG_PLACE }
}

/** A place counted while others worked on the list may lie behind its end. */
export const clamp = (at: number, length: number): number =>
  Number.isSafeInteger(at) ? Math.min(Math.max(at, 0), length) : length

export const placeIn = (form: FormJson, list: string, at: number): ElementPlace | undefined =>
  elementsOf(form).find(element => element.at === at && element.list.join('/') === list)?.place
