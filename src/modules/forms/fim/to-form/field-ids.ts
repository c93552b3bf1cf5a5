import { type FimPlace, placesOf } from '../places.ts'
import type { XdfSchema } from '../xdf.ts'
import { camelCase, Names } from './names.ts'

/** Words of FEEL and names that the engine gives; and what every JavaScript object answers to. */
const RESERVED =
  'parameter item partial if then else for in return some every satisfies between and or not true false null instance ' +
  'of function external date time duration today now list context range constructor'

/** The id that each place gets in the form, by path; and the names that are still free. */
export interface FieldIds {
  of(path: string): string
  /** A name for something that is in no schema. */
  extra(name: string): string
}

/**
 * Ids from labels. What was named before keeps its name; a label that stands in several groups is told apart by the
 * group's: `antragstellerStrasse`.
 */
export function fieldIds(schema: XdfSchema, known: ReadonlyMap<string, string>, taken: Iterable<string>): FieldIds {
  const places = placesOf(schema)
  const names = new Names([...RESERVED.split(' '), ...taken, ...known.values()])
  const plain = new Map(places.map(place => [place.path, plainName(place)] as const))
  const counts = new Map<string, number>()
  for (const name of plain.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const ids = new Map(known)
  for (const place of places) {
    if (ids.has(place.path)) continue
    const name = plain.get(place.path) ?? ''
    const told = counts.get(name) === 1 ? [name] : [...withGroups(place, name), name]
    ids.set(place.path, names.take(told.find(candidate => !names.has(candidate)) ?? name))
  }
  return { of: path => ids.get(path) ?? names.take('feld'), extra: name => names.take(name) }
}

const plainName = ({ structure: { element } }: FimPlace): string =>
  camelCase(element.label.length > 40 ? element.name : element.label, element.kind === 'group' ? 'gruppe' : 'feld')

/** With the name of a group around it, the nearest first. */
const withGroups = (place: FimPlace, name: string): readonly string[] =>
  place.above.toReversed().map(({ label, name: groupName }) => {
    const prefix = camelCase(label.length > 40 ? groupName : label, 'gruppe').slice(0, 20)
    return `${prefix}${name.slice(0, 1).toUpperCase()}${name.slice(1, 30)}`
  })
