import type { Json, JsonObject } from '../../../../platform/json.ts'
import type { FormJson } from '../../../forms/domain/edit/edit.ts'
import { elementsOf } from '../../../forms/domain/edit/tree.ts'
import { textOf } from '../rule-words/read-json.ts'
import { fieldIdFrom, pageIdFrom } from './ids.ts'
import type { NodeType } from './type-words.ts'

/** Ids that fields, groups and lists of a form have. */
export const fieldIdsOf = (form: FormJson): Set<string> =>
  new Set(
    elementsOf(form).flatMap(({ place, id, value }) =>
      place.kind === 'field' ? [id] : place.kind === 'page' ? [textOf(value, 'list')] : [],
    ),
  )
export const pageIdsOf = (form: FormJson): Set<string> =>
  new Set(elementsOf(form).flatMap(({ place, id }) => (place.kind === 'field' ? [] : [id])))

const NEW_QUESTION = 'Neue Frage'
const NEW_PAGE = 'Neue Seite'
const NEW_LIST = 'Neue Liste'
const NEW_SECTION = 'Neuer Abschnitt'
const NEW_ITEM = 'Angaben'
const EITHER = 'Erste Möglichkeit'
const OR = 'Zweite Möglichkeit'
/** What nobody has named yet. */
export const NEW_NAMES: ReadonlySet<string> = new Set([NEW_QUESTION, NEW_PAGE, NEW_LIST, NEW_SECTION, EITHER, OR])

/** A field of this type with what it cannot do without. */
export function newField(type: NodeType, taken: Set<string>, label = NEW_QUESTION): JsonObject {
  const id = fieldIdFrom(label, taken)
  taken.add(id)
  const field = { type: type === 'choice-group' ? 'group' : type, id, label }
  return { ...field, ...beginning(type, taken) }
}

function beginning(type: NodeType, taken: Set<string>): JsonObject {
  switch (type) {
    case 'radios':
    case 'select':
    case 'checkboxes':
      return { options: CHOICES }
    case 'computed':
      return { value: '0', show: true }
    case 'note':
      return { text: 'Hier steht Ihr Hinweis.' }
    case 'declaration':
      return { text: 'Ich bestätige, dass …' }
    case 'group':
      return { fields: [newField('text', taken)] }
    case 'choice-group':
      return {
        choice: true,
        fields: [newField('text', taken, EITHER), newField('text', taken, OR)],
      }
    case 'text':
    case 'textarea':
    case 'number':
    case 'money':
    case 'date':
    case 'time':
    case 'date-time':
    case 'yes-no':
    case 'address':
    case 'person':
    case 'iban':
    case 'email':
    case 'phone':
    case 'file':
      return {}
  }
}
const CHOICES: Json = [
  { value: 'erste-antwort', label: 'Erste Antwort' },
  { value: 'zweite-antwort', label: 'Zweite Antwort' },
]

export const newPage = (form: FormJson, fieldIds = fieldIdsOf(form), title = NEW_PAGE): JsonObject => ({
  kind: 'page',
  id: pageIdFrom(title, pageIdsOf(form)),
  title,
  fields: [newField('text', fieldIds)],
})

/** A list of items with one page, named by its first question. */
export function newRepeat(form: FormJson): JsonObject {
  const taken = fieldIdsOf(form)
  const list = fieldIdFrom(NEW_LIST, taken)
  taken.add(list)
  const name = newField('text', taken, 'Name')
  const pages = pageIdsOf(form)
  return {
    kind: 'repeat',
    id: pageIdFrom(NEW_LIST, pages),
    title: NEW_LIST,
    list,
    itemName: 'Eintrag',
    addLabel: 'Weiteren Eintrag hinzufügen',
    itemSummary: String(name['id']),
    min: 1,
    max: 10,
    pages: [{ kind: 'page', id: pageIdFrom(NEW_ITEM, pages), title: NEW_ITEM, fields: [name] }],
  }
}

export const newSection = (form: FormJson): JsonObject => ({
  id: pageIdFrom(NEW_SECTION, pageIdsOf(form)),
  title: NEW_SECTION,
  pages: [newPage(form)],
})
