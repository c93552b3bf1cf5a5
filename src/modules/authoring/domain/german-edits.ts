import type { Json, JsonObject } from '../../../platform/json.ts'
import type { Edit } from '../../forms/domain/edit/edit.ts'
import { type Element, isObject } from '../../forms/domain/edit/tree.ts'
import { type FormList, listJson } from './lists/form-lists.ts'
import { objectsOf, textOf } from './rule-words/read-json.ts'

export type GermanEdit = ((text: string) => Edit) | undefined

/**
 * How the German text with this key is changed: a property of the element, or a part of one (an answer, a message).
 * Values stay, because rules and answers speak of them. Undefined for what the element does not have.
 */
export function elementText({ place: target, id, value }: Element, key: string): GermanEdit {
  const rest = key.slice(`${target.kind}.${id}.`.length)
  const set = (property: string, to: Json): Edit => ({ op: 'set', target, property, value: to })
  if (rest.startsWith('option.')) {
    const options = objectsOf(value['options'])
    const found = inEntries(options, rest.slice('option.'.length))
    return found && (text => set('options', options.with(found.at, { ...found.entry, [found.property]: line(text) })))
  }
  if (rest.startsWith('check.')) {
    const checks = objectsOf(value['checks'])
    const at = Number(rest.slice('check.'.length))
    const check = checks[at]
    return check && (text => set('checks', checks.with(at, { ...check, message: text })))
  }
  const { forbidden } = value
  if (rest === 'forbidden')
    return isObject(forbidden) ? text => set('forbidden', { ...forbidden, message: text }) : undefined
  return typeof value[rest] === 'string' ? text => set(rest, text) : undefined
}

/** The same for an entry of a list; a published list keeps its texts. */
export function entryText(list: FormList, key: string): GermanEdit {
  if (list.uri !== '') return undefined
  const found = inEntries(
    list.entries.map(entry => ({ ...entry })),
    key.slice(`list.${list.id}.`.length),
  )
  if (!found) return undefined
  return text => {
    const entries = list.entries.map((entry, at) =>
      at === found.at ? { ...entry, [found.property]: line(text) } : entry,
    )
    return { op: 'set-code-list', id: list.id, list: listJson({ ...list, entries }) }
  }
}

/** Answers are typed one a line. */
const line = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** A value may have dots of its own, and may end in ".hint". */
function inEntries(entries: readonly JsonObject[], key: string) {
  for (const [property, suffix] of PARTS) {
    const at = entries.findIndex(entry => `${textOf(entry, 'value')}${suffix}` === key)
    const entry = entries[at]
    if (entry) return { at, entry, property }
  }
  return undefined
}
const PARTS = [
  ['label', ''],
  ['hint', '.hint'],
] as const
