import type { JsonObject } from '../../../../platform/json.ts'
import type { Edit, FormJson } from '../../../forms/domain/edit/edit.ts'
import { type Element, isObject } from '../../../forms/domain/edit/tree.ts'
import type { PublishedList } from '../../../forms/index.ts'
import { listsOf } from '../../domain/lists/form-lists.ts'
import { listDifference } from '../../domain/lists/list-difference.ts'
import { newListId, putListEdits, waitingFor } from '../../domain/lists/list-edits.ts'
import { objectsOf, textOf } from '../../domain/rule-words/read-json.ts'
import type { TakeOver } from '../../views/editor/lists/lists-view.ts'
import { typeEdits } from './property-edits.ts'

/** A published list on its way into a form: as a new list, or in place of another version of the same. */
export function takeOverOf(
  form: FormJson,
  list: PublishedList,
): Omit<TakeOver, 'sealed'> & { readonly edits: readonly Edit[] } {
  const before = listsOf(form).find(({ uri }) => uri === list.uri)
  const id = before?.id ?? newListId(form, list.name)
  const waiting = waitingFor(form, list.uri)
  return {
    id,
    list,
    before,
    differences: before ? listDifference(before.entries, list.entries) : [],
    waiting,
    edits: [...putListEdits(form, { ...list, id }), ...waiting.flatMap(element => chosenFrom(element, id))],
  }
}

/** A question that was answered freely, because its list was not known, is answered by choosing. */
function chosenFrom(element: Element, id: string): readonly Edit[] {
  const { place: target, value } = element
  const { codeList: _, ...fim }: JsonObject = isObject(value['fim']) ? value['fim'] : {}
  const openRules = objectsOf(value['openRules']).filter(rule => !textOf(rule, 'id').endsWith('.codelist'))
  return [
    ...typeEdits(element, 'select').filter(edit => edit.op !== 'set' || edit.property !== 'options'),
    { op: 'set', target, property: 'codeList', value: id },
    { op: 'set', target, property: 'fim', value: fim },
    ...(value['openRules'] === undefined
      ? []
      : [{ op: 'set' as const, target, property: 'openRules', value: openRules.length === 0 ? null : openRules }]),
  ]
}
