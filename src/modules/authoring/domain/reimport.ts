import type { JsonObject } from '../../../platform/json.ts'
import type { Edit, FormJson, Place } from '../../forms/domain/edit/edit.ts'
import { type Element, elementsOf, isObject } from '../../forms/domain/edit/tree.ts'
import { differ } from './differ.ts'

/** What the schema decides; labels, hints, texts, order and pages are the author's. */
const OF_THE_SCHEMA = [
  'required',
  'options',
  'codeList',
  'minLength',
  'maxLength',
  'pattern',
  'patternMessage',
  'min',
  'max',
  'decimals',
  'maxFiles',
  'maxBytes',
  'accept',
  'characters',
  'legalBasis',
  'fim',
  'openRules',
] as const

export interface Reimport {
  readonly edits: readonly Edit[]
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** The element's path in its schema. */
const pathOf = ({ value }: Pick<Element, 'value'>): string | undefined =>
  isObject(value['fim']) && typeof value['fim']['path'] === 'string' ? value['fim']['path'] : undefined

/** Ids that the paths of a schema have in this form, and the names that are taken by the author's own fields. */
export function knownIds(form: FormJson) {
  const fields = elementsOf(form).filter(({ place }) => place.kind === 'field')
  return {
    ids: new Map(
      fields.flatMap(field => (pathOf(field) === undefined ? [] : [[pathOf(field) ?? '', field.id] as const])),
    ),
    taken: fields.filter(field => pathOf(field) === undefined).map(({ id }) => id),
  }
}

/** What to change so that a form follows a newer version of its schema and keeps what its author made of it. */
export function reimport(form: FormJson, fresh: FormJson): Reimport {
  const [now, then] = [byPath(form), byPath(fresh)]
  const gone = [...now].filter(([path]) => !then.has(path))
  const isInside = (path: string, paths: readonly string[]): boolean =>
    paths.some(outer => path !== outer && path.startsWith(`${outer}.`))
  const gonePaths = gone.map(([path]) => path)
  const removals = gone
    .filter(([path]) => !isInside(path, gonePaths))
    .map(([, { place }]): Edit => ({ op: 'remove', target: place }))
  const changes = [...then].flatMap(([path, wanted]) => {
    const known = now.get(path)
    if (!known) return []
    if (known.value['type'] === wanted.value['type']) return [changesOf(known, wanted.value)]
    return gainsList(known.value, wanted.value) ? [choiceInstead(known, wanted.value)] : []
  })
  const additions = [...then].filter(([path]) => !now.has(path))
  const newPaths = additions.map(([path]) => path)
  const lists = codeListEdits(form, fresh)
  return {
    edits: [
      ...schemaNote(form, fresh),
      ...lists,
      ...removals,
      ...changes.flat(),
      ...additions
        .filter(([path]) => !isInside(path, newPaths))
        .map(([path, element]): Edit => addition(form, now, path, element)),
    ],
    added: additions.length,
    changed: changes.filter(edits => edits.some(edit => edit.op === 'set' && edit.property !== 'fim')).length,
    removed: gone.length,
  }
}

/** Fields and groups by their path in the schema; the first of each. */
function byPath(form: FormJson): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>()
  for (const element of elementsOf(form)) {
    const path = element.place.kind === 'field' ? pathOf(element) : undefined
    if (path !== undefined && !found.has(path)) found.set(path, element)
  }
  return found
}

const changesOf = (known: Element, wanted: JsonObject): Edit[] =>
  OF_THE_SCHEMA.filter(name => differ(known.value[name], wanted[name])).map(
    (property): Edit => ({ op: 'set', target: known.place, property, value: wanted[property] ?? null }),
  )

/** Whether a list is known now that was not when this field was made: until then its answer was a text. */
const gainsList = (known: JsonObject, wanted: JsonObject): boolean =>
  isObject(known['fim']) && known['fim']['codeList'] !== undefined && wanted['codeList'] !== undefined

const OF_TEXTS = ['maxLength', 'minLength', 'pattern', 'patternMessage', 'width', 'rows', 'characters', 'autocomplete']

/** The field becomes a choice from the list; what only texts have goes. */
const choiceInstead = (known: Element, wanted: JsonObject): Edit[] => {
  const gone = OF_TEXTS.filter(name => known.value[name] !== undefined && wanted[name] === undefined)
  return [
    { op: 'set', target: known.place, property: 'type', value: wanted['type'] ?? null },
    ...gone.map((property): Edit => ({ op: 'set', target: known.place, property, value: null })),
    ...changesOf(known, wanted),
  ]
}

/** Beside its brothers in the schema, else on the last page of questions. */
function addition(form: FormJson, now: ReadonlyMap<string, Element>, path: string, element: Element): Edit {
  const around = path.split('.').slice(0, -1).join('.')
  const brother = [...now].findLast(([known]) => known.split('.').slice(0, -1).join('.') === around)?.[1]
  const group = now.get(around)
  const pages = elementsOf(form).filter(({ value }) => value['kind'] === 'page')
  const into: Place = (group?.value['type'] === 'group' ? group.place : undefined) ??
    brother?.parent ??
    pages.at(-1)?.place ?? { kind: 'form' }
  return { op: 'add', into, at: Number.MAX_SAFE_INTEGER, element: element.value }
}

/** Which schema it is now, and what its rules say. */
const schemaNote = (form: FormJson, fresh: FormJson): Edit[] =>
  fresh['fim'] === undefined || !differ(form['fim'], fresh['fim'])
    ? []
    : [{ op: 'set', target: { kind: 'form' }, property: 'fim', value: fresh['fim'] }]

function codeListEdits(form: FormJson, fresh: FormJson): Edit[] {
  const lists = (of: FormJson): JsonObject => (isObject(of['codeLists']) ? of['codeLists'] : {})
  const now = lists(form)
  return Object.entries(lists(fresh)).flatMap(([id, list]): Edit[] => {
    return !differ(now[id], list) || !isObject(list) ? [] : [{ op: 'set-code-list', id, list }]
  })
}
