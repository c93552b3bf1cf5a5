import type { Edit, FormJson } from '../../../forms/domain/edit/edit.ts'
import { textsIn } from '../../../forms/domain/edit/text-keys.ts'
import { type Element, elementsOf, isObject } from '../../../forms/domain/edit/tree.ts'
import { textOf } from '../rule-words/read-json.ts'
import { fieldIdFrom } from '../steps/ids.ts'
import { type FormList, listJson, listsOf } from './form-lists.ts'

/** A list under a free id after its name. */
export function newListId(form: FormJson, name: string): string {
  return fieldIdFrom(name, new Set(listsOf(form).map(({ id }) => id)))
}

/** Puts a list in place; translations of entries that are gone go with them. */
export function putListEdits(form: FormJson, list: Omit<FormList, 'users'>): readonly Edit[] {
  const values = list.entries.map(({ value }) => `list.${list.id}.${value}`)
  const known = new Set(values.flatMap(key => [key, `${key}.hint`]))
  return [{ op: 'set-code-list', id: list.id, list: listJson(list) }, ...textsGone(form, list.id, known)]
}

/** Only for a list that no question uses; the form refuses it otherwise. */
export const removeListEdits = (form: FormJson, id: string): readonly Edit[] => [
  { op: 'set-code-list', id, list: null },
  ...textsGone(form, id, new Set()),
]

const textsGone = (form: FormJson, id: string, known: ReadonlySet<string>): readonly Edit[] =>
  textsIn(form)
    .filter(({ key }) => key.startsWith(`list.${id}.`) && !known.has(key))
    .map(({ language, key }) => ({ op: 'set-text', language, key, text: null }))

/** Questions whose data schema names a published list and that have no answers to choose from yet. */
export const waitingFor = (form: FormJson, uri: string): readonly Element[] =>
  elementsOf(form).filter(({ value }) => {
    const named = isObject(value['fim']) && isObject(value['fim']['codeList']) ? value['fim']['codeList'] : undefined
    return named !== undefined && textOf(named, 'uri') === uri && !value['options'] && !value['codeList']
  })
