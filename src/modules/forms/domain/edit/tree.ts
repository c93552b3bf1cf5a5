import type { Json, JsonObject } from '../../../../platform/json.ts'
import type { ElementPlace, FormJson, Place } from './edit.ts'

export type Path = readonly (string | number)[]

/** A section, page, field or group of a form, with the list that it stands in. */
export interface Element {
  readonly place: ElementPlace
  /** Without the pages around it. */
  readonly id: string
  readonly value: JsonObject
  readonly parent: Place
  readonly list: Path
  readonly at: number
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

export const idOf = (value: JsonObject): string => (typeof value['id'] === 'string' ? value['id'] : '')

/** What stands in an element, by the name of its list. */
const CONTENTS = ['sections', 'pages', 'fields', 'computed', 'declarations'] as const
export type Contents = (typeof CONTENTS)[number]

const KINDS = { sections: 'section', pages: 'page', fields: 'field', computed: 'field', declarations: 'field' } as const

/** Every element of a form in document order, an outer one before what it contains. */
export function elementsOf(form: FormJson): readonly Element[] {
  const found: Element[] = []
  const walk = (owner: JsonObject, parent: Place, path: Path, around: string): void => {
    for (const name of CONTENTS) {
      const children = owner[name]
      if (!isList(children)) continue
      const list = [...path, name]
      const into: Place = name === 'computed' || name === 'declarations' ? { kind: name } : parent
      for (const [at, value] of children.entries()) {
        if (!isObject(value)) continue
        const kind = KINDS[name]
        const id = idOf(value)
        const place: ElementPlace = { kind, id: kind === 'page' ? around + id : id }
        found.push({ place, id, value, parent: into, list, at })
        walk(value, place, [...list, at], kind === 'page' ? `${place.id}/` : '')
      }
    }
  }
  walk(form, { kind: 'form' }, [], '')
  return found
}

export function elementAt(form: FormJson, { kind, id }: ElementPlace): Element | undefined {
  const elements = elementsOf(form).filter(element => element.place.kind === kind)
  const [alone, ...others] = elements.filter(element => element.id === lastOf(id))
  return elements.find(element => element.place.id === id) ?? (others.length === 0 ? alone : undefined)
}
const lastOf = (way: string): string => way.slice(way.lastIndexOf('/') + 1)

/** The elements of something that stands in no form yet. */
export const elementsAlone = (element: JsonObject): readonly Element[] =>
  elementsOf({ ['type' in element ? 'fields' : 'kind' in element ? 'pages' : 'sections']: [element] })

/** The page whose list of items is kept under this id. */
export const repeatOf = (form: FormJson, listId: string): Element | undefined =>
  elementsOf(form).find(element => element.value['kind'] === 'repeat' && element.value['list'] === listId)

/** The element itself, or the form for places that belong to it. */
export function ownerAt(form: FormJson, place: Place): { readonly value: JsonObject; readonly path: Path } | undefined {
  if (place.kind === 'form' || place.kind === 'computed' || place.kind === 'declarations')
    return { value: form, path: [] }
  const element = elementAt(form, place)
  return element && { value: element.value, path: [...element.list, element.at] }
}

/** The list in which children of this place stand. */
export function contentsOf(place: Place, owner: JsonObject): Contents | undefined {
  switch (place.kind) {
    case 'form':
      return 'sections'
    case 'computed':
      return 'computed'
    case 'declarations':
      return 'declarations'
    case 'section':
      return 'pages'
    case 'page':
      return owner['kind'] === 'repeat' ? 'pages' : 'fields'
    case 'field':
      return owner['type'] === 'group' ? 'fields' : undefined
  }
}

export const listIn = (owner: JsonObject, name: string): readonly Json[] => {
  const list = owner[name]
  return isList(list) ? list : []
}

/** A copy with the object at this path replaced. */
export function withObject(root: JsonObject, path: Path, change: (value: JsonObject) => JsonObject): JsonObject {
  const [key, at, ...rest] = path
  if (key === undefined) return change(root)
  const list = listIn(root, String(key))
  return {
    ...root,
    [key]: list.map((item, index) => (index === at && isObject(item) ? withObject(item, rest, change) : item)),
  }
}

/** A copy with the list at this path replaced; an empty list of computed values goes. */
export function withList(root: JsonObject, path: Path, change: (list: readonly Json[]) => readonly Json[]): JsonObject {
  const name = String(path[path.length - 1])
  return withObject(root, path.slice(0, -1), owner => {
    const list = change(listIn(owner, name))
    if (name !== 'computed' || list.length > 0) return { ...owner, [name]: list }
    const { computed: _none, ...rest } = owner
    return rest
  })
}
