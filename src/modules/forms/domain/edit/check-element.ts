import type { JsonObject } from '../../../../platform/json.ts'
import { type ElementPlace, type FormJson, nameOf, type Place } from './edit.ts'
import { contentsOf, elementsAlone, elementsOf } from './tree.ts'

/** Words of FEEL and of the engine; the engine refuses them as well. */
const RESERVED = new Set(
  (
    'parameter item partial if then else for in return some every satisfies between and or not true false null ' +
    'instance of function external date time duration today list context range ' +
    'constructor toString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString'
  ).split(' '),
)

/** What is wrong with a new name for a field; undefined: it can be used. */
export function fieldIdProblem(form: FormJson, id: string): string | undefined {
  if (!/^[a-z][A-Za-z0-9]{0,59}$/.test(id))
    return `„${id}“ geht nicht als Name. Er beginnt mit einem kleinen Buchstaben und hat nur Buchstaben ohne Umlaute und Ziffern.`
  if (RESERVED.has(id)) return `„${id}“ ist ein vergebenes Wort. Nehmen Sie einen anderen Namen.`
  if (fieldIds(form).has(id)) return `Den Namen „${id}“ gibt es schon.`
  return undefined
}

/** Pages differ from those beside them; all pages that are not in a repeated group are beside each other. */
export function pageIdProblem(form: FormJson, place: ElementPlace, id: string): string | undefined {
  if (!/^[a-z][a-z0-9-]{0,59}$/.test(id))
    return `„${id}“ geht nicht als Adresse. Sie hat nur kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche.`
  const wanted = [...place.id.split('/').slice(0, -1), id].join('/')
  const taken = elementsOf(form).some(other => other.place.kind === place.kind && other.place.id === wanted)
  return taken ? `Die Adresse „${id}“ gibt es schon.` : undefined
}

/** Fields, groups and lists share one space of names. */
const fieldIds = (form: FormJson): ReadonlySet<string> =>
  new Set(
    elementsOf(form).flatMap(({ place, id, value }) =>
      place.kind === 'field' ? [id] : typeof value['list'] === 'string' ? [value['list']] : [],
    ),
  )

/** Whether such an element may stand in this place. */
export function fits(into: Place, owner: JsonObject, element: JsonObject): boolean {
  const isField = typeof element['type'] === 'string'
  switch (contentsOf(into, owner)) {
    case 'sections':
      return !isField && element['kind'] === undefined && Array.isArray(element['pages'])
    case 'pages':
      return element['kind'] === 'page' || element['kind'] === 'repeat'
    case 'fields':
      return isField
    case 'computed':
      return element['type'] === 'computed'
    case 'declarations':
      return element['type'] === 'declaration'
    case undefined:
      return false
  }
}

/** The ids that a new element brings along must be free, and differ from each other. */
export function newIdsProblem(form: FormJson, into: Place, element: JsonObject): string | undefined {
  const around = into.kind === 'page' ? `${into.id}/` : ''
  const seen = new Set<string>()
  for (const { place, id, value } of elementsAlone(element)) {
    const list = typeof value['list'] === 'string' ? [value['list']] : []
    const names = place.kind === 'field' ? [id] : list
    const own: ElementPlace = place.kind === 'page' ? { kind: 'page', id: around + place.id } : place
    const problems = [
      place.kind === 'field' ? undefined : pageIdProblem(form, own, id),
      ...names.map(name => fieldIdProblem(form, name)),
    ]
    const problem = problems.find(found => found !== undefined)
    if (problem) return problem
    for (const key of [...names.map(name => `field.${name}`), ...(place.kind === 'field' ? [] : [nameOf(own)])]) {
      if (seen.has(key)) return `„${id}“ kommt zweimal vor.`
      seen.add(key)
    }
  }
  return undefined
}
