import type { JsonObject } from '../../../../platform/json.ts'
import { type Edit, type FormJson, nameOf, type Place } from './edit.ts'
import { elementAt, elementsAlone, elementsOf } from './tree.ts'

/**
 * The elements that an edit changes, as in the address of the designer (`field.anzahl`, `page.hund`), for finding out
 * whether two authors worked on the same thing. With the form as it was before, also what goes or moves with them.
 */
export function touchedBy(edit: Edit, form?: FormJson): readonly string[] {
  switch (edit.op) {
    case 'add':
      return brought(edit.element, edit.into)
    case 'set':
      return [named(edit.target, form)]
    case 'move':
    case 'remove':
      return form ? [named(edit.target, form), ...inside(form, edit.target)] : [nameOf(edit.target)]
    case 'rename':
      return [named(edit.target, form), nameOf({ ...edit.target, id: edit.id })]
    case 'rename-code-list':
      return [`list.${edit.from}`, `list.${edit.to}`]
    case 'set-code-list':
      return [`list.${edit.id}`]
    case 'set-text':
      return [`${edit.language}:${edit.key}`]
  }
}

const inside = (form: FormJson, target: Place): string[] => {
  const all = elementsOf(form)
  const outer = 'id' in target ? elementAt(form, target) : undefined
  if (!outer) return []
  const path = `${[...outer.list, outer.at].join('/')}/`
  return all.filter(({ list }) => `${list.join('/')}/`.startsWith(path)).map(({ place }) => nameOf(place))
}

const brought = (element: JsonObject, into: Place): string[] =>
  elementsAlone(element).map(({ place }) =>
    nameOf(place.kind === 'page' && into.kind === 'page' ? { kind: 'page', id: `${into.id}/${place.id}` } : place),
  )

/** The name under which the form itself knows the place. */
const named = (place: Place, form: FormJson | undefined): string =>
  nameOf((form && 'id' in place && elementAt(form, place)?.place) || place)
