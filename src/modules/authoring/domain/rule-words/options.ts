import type { JsonObject } from '../../../../platform/json.ts'
import type { FormJson } from '../../../forms/domain/edit/edit.ts'
import { idOf, isObject } from '../../../forms/domain/edit/tree.ts'
import { objectsOf, textOf } from './read-json.ts'

export interface WordOption {
  readonly value: string
  readonly label: string
}

/** What can be chosen: the field's own options, those of its code list, or the members of a choice group. */
export function optionsOf(form: FormJson, field: JsonObject): readonly WordOption[] {
  if (field['type'] === 'group')
    return objectsOf(field['fields']).map(member => ({ value: idOf(member), label: textOf(member, 'label') }))
  const lists = form['codeLists']
  const list = isObject(lists) ? lists[textOf(field, 'codeList')] : undefined
  const entries = isObject(list) ? list['entries'] : field['options']
  return objectsOf(entries).map(entry => ({ value: textOf(entry, 'value'), label: textOf(entry, 'label') }))
}
