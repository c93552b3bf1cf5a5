import type { JsonObject } from '../../../../platform/json.ts'
import type { FormJson } from '../../../forms/domain/edit/edit.ts'
import { type Element, elementsOf, isObject } from '../../../forms/domain/edit/tree.ts'
import { objectsOf, textOf } from '../rule-words/read-json.ts'

/** One value that can be chosen. */
export interface Entry {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** A code list of a form, with the questions that use it. */
export interface FormList {
  readonly id: string
  readonly name: string
  /** Where it was published; empty for a list of one's own. */
  readonly uri: string
  readonly version: string
  readonly entries: readonly Entry[]
  readonly users: readonly Element[]
}

export function listsOf(form: FormJson): readonly FormList[] {
  const lists = isObject(form['codeLists']) ? form['codeLists'] : {}
  const users = elementsOf(form).filter(({ value }) => value['codeList'] !== undefined)
  return Object.entries(lists).flatMap(([id, list]) =>
    isObject(list)
      ? [
          {
            id,
            name: textOf(list, 'name') || id,
            uri: textOf(list, 'uri'),
            version: textOf(list, 'version'),
            entries: objectsOf(list['entries']).map(entryOf),
            users: users.filter(({ value }) => value['codeList'] === id),
          },
        ]
      : [],
  )
}

function entryOf(entry: JsonObject): Entry {
  const [value, label, hint] = [textOf(entry, 'value'), textOf(entry, 'label'), textOf(entry, 'hint')]
  return hint === '' ? { value, label } : { value, label, hint }
}

/** As the form keeps it. */
export const listJson = ({ name, uri, version, entries }: Omit<FormList, 'id' | 'users'>): JsonObject => ({
  name,
  ...(uri === '' ? {} : { uri }),
  ...(version === '' ? {} : { version }),
  entries: entries.map(entry => ({ ...entry })),
})
