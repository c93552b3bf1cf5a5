import type { Json, JsonObject } from '../../../../platform/json.ts'
import type { FormJson } from '../../../forms/domain/edit/edit.ts'
import { mapExpressions } from '../../../forms/domain/edit/expressions.ts'
import { namesOf } from '../../../forms/domain/edit/form-names.ts'
import { renameInFeel } from '../../../forms/domain/edit/rename-in-feel.ts'
import { elementsAlone, isObject } from '../../../forms/domain/edit/tree.ts'
import { textOf } from '../rule-words/read-json.ts'
import { fieldIdFrom, pageIdFrom } from './ids.ts'
import { fieldIdsOf, pageIdsOf } from './new-element.ts'

/** A copy with ids of its own; expressions in it that spoke of the original's parts speak of the copy's. */
export function copyOf(form: FormJson, element: JsonObject): JsonObject {
  const taken = fieldIdsOf(form)
  const pages = pageIdsOf(form)
  const fields = new Map<string, string>()
  const give = (from: string): void => {
    const to = fieldIdFrom(from.replace(/([A-Z])/g, ' $1'), taken)
    taken.add(to)
    fields.set(from, to)
  }
  for (const { place, id, value } of elementsAlone(element)) {
    if (place.kind === 'field') give(id)
    else if (value['kind'] === 'repeat') give(textOf(value, 'list'))
  }
  const names = namesOf(form)
  const inFeel = (text: string): string =>
    [...fields].reduce((feel, [from, to]) => renameInFeel(feel, { from, to }, names), text)

  const copy = (value: JsonObject): JsonObject => {
    const renamed: Record<string, Json | undefined> = { ...mapExpressions(value, inFeel) }
    const id = textOf(value, 'id')
    if ('type' in value) renamed['id'] = fields.get(id) ?? id
    else {
      const free = pageIdFrom(id.replaceAll('-', ' '), pages)
      pages.add(free)
      renamed['id'] = free
    }
    if ('list' in value) renamed['list'] = fields.get(textOf(value, 'list')) ?? textOf(value, 'list')
    for (const name of ['pages', 'fields']) {
      const parts = value[name]
      if (Array.isArray(parts)) renamed[name] = parts.map((part: Json) => (isObject(part) ? copy(part) : part))
    }
    return renamed
  }
  const { [TITLE in element ? TITLE : 'label']: title, ...rest } = copy(element)
  return { ...rest, [TITLE in element ? TITLE : 'label']: `${String(title ?? '')} (Kopie)` }
}
const TITLE = 'title'
