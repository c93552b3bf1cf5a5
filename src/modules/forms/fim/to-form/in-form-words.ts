import { type FimPlace, pathIn } from '../places.ts'
import type { XdfStructure } from '../xdf.ts'
import { isList } from './cardinality.ts'
import type { FieldIds } from './field-ids.ts'

export type InFormWords = { readonly ok: true; readonly feel: string } | { readonly ok: false; readonly why: string }

export interface Vocabulary {
  readonly ids: FieldIds
  readonly places: ReadonlyMap<string, FimPlace>
  /** Paths of the lists around a path, itself included. */
  readonly lists: ReadonlyMap<string, readonly string[]>
  /** Paths of choices whose list is not known: their answers are free text and can't be compared with codes. */
  readonly open: ReadonlySet<string>
}

const LITERAL_OR_NAME = /"(?:\\.|[^"\\])*"|\b[FG]\d{6,}(?:\.[FG]\d{6,})*\b(?:\s*!?=\s*null\b)?/g
const MAX_MEMBERS = 60

/** A rule's FEEL over FIM ids, as seen from `holder`, in the form's names, as seen from `target`. */
export function inFormWords(feel: string, holder: string, target: string, words: Vocabulary): InFormWords {
  const problems: string[] = []
  const result = feel.replace(LITERAL_OR_NAME, found => {
    if (found.startsWith('"')) return found
    const [name = '', comparison = ''] = /^(\S+?)(\s*!?=\s*null)?$/.exec(found)?.slice(1) ?? []
    const said = reference(pathIn(holder, name), comparison.trim(), target, words)
    if (said.ok) return said.feel
    problems.push(said.why)
    return found
  })
  const [why] = problems
  return why === undefined ? { ok: true, feel: result } : { ok: false, why }
}

function reference(path: string, comparison: string, target: string, words: Vocabulary): InFormWords {
  const place = words.places.get(path)
  const id = path.split('.').at(-1) ?? path
  if (!place) return { ok: false, why: `${id} steht nicht an der Stelle, die die Regel nennt.` }
  const { element } = place.structure
  const lists = listsOf(path, words)
  if (lists.some(list => target !== list && !target.startsWith(`${list}.`)))
    return {
      ok: false,
      why: `${id} „${element.name}“ kann mehrmals angegeben werden; die Regel sagt nicht, welches Mal gilt.`,
    }
  if (element.kind === 'group')
    return comparison === ''
      ? { ok: false, why: `Die Gruppe ${id} „${element.name}“ hat selbst keinen Wert.` }
      : ofGroup(place, comparison, words)
  if (element.use === 'label') return { ok: false, why: `${id} „${element.name}“ ist ein Text und hat keinen Wert.` }
  if (words.open.has(path) && comparison === '')
    return { ok: false, why: `Die Codeliste von ${id} „${element.name}“ ist hier nicht bekannt.` }
  const name = words.ids.of(path)
  const value = element.type === 'num_currency' && comparison === '' ? `(${name} / 100)` : name
  return { ok: true, feel: comparison === '' ? value : `${name} ${comparison}` }
}

/** The lists around each path, the path itself included. */
export function listsAround(places: Iterable<FimPlace>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { path, structure } of places) {
    const around = found.get(path.slice(0, Math.max(path.lastIndexOf('.'), 0))) ?? []
    found.set(path, isList(structure) ? [...around, path] : around)
  }
  return found
}

const listsOf = (path: string, { lists }: Vocabulary): readonly string[] => lists.get(path) ?? []

/** A group is given when any of its fields is. */
function ofGroup(group: FimPlace, comparison: string, words: Vocabulary): InFormWords {
  const fields = fieldsIn(group.structure, group.path)
  if (fields.length === 0 || fields.length > MAX_MEMBERS)
    return {
      ok: false,
      why: `Ob die Gruppe „${group.structure.element.name}“ ausgefüllt ist, lässt sich so nicht sagen.`,
    }
  const parts = fields.map(path => `${words.ids.of(path)} ${comparison}`)
  return { ok: true, feel: `(${parts.join(comparison.startsWith('!') ? ' or ' : ' and ')})` }
}

/** Paths of what a group asks once, lists aside. */
export const fieldsIn = ({ element }: XdfStructure, path: string): readonly string[] => {
  if (element.kind === 'field') return element.use === 'label' ? [] : [path]
  return element.children.flatMap(child => (isList(child) ? [] : fieldsIn(child, pathIn(path, child.element.id))))
}
