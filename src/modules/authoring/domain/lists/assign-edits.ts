import type { Json } from '../../../../platform/json.ts'
import type { Edit, FormJson } from '../../../forms/domain/edit/edit.ts'
import { textsIn } from '../../../forms/domain/edit/text-keys.ts'
import type { Element } from '../../../forms/domain/edit/tree.ts'
import { textOf } from '../rule-words/read-json.ts'
import { listsOf } from './form-lists.ts'

/** A question takes its answers from this list; with '', it gets those of its list so far as its own. */
export function assignEdits(form: FormJson, { place: target, id, value }: Element, listId: string): readonly Edit[] {
  const before = textOf(value, 'codeList')
  if (listId === before) return []
  const set = (property: string, to: Json): Edit => ({ op: 'set', target, property, value: to })
  const lists = listsOf(form)
  if (listId === '') {
    const entries = lists.find(list => list.id === before)?.entries ?? []
    const texts = textsIn(form).filter(({ key }) => key.startsWith(`list.${before}.`))
    return [
      set('codeList', null),
      set('options', entries.length === 0 ? FIRST : entries.map(entry => ({ ...entry }))),
      ...texts.map(
        ({ language, key, text }): Edit => ({
          op: 'set-text',
          language,
          key: `field.${id}.option.${key.slice(`list.${before}.`.length)}`,
          text,
        }),
      ),
    ]
  }
  if (!lists.some(list => list.id === listId)) return []
  return [
    set('options', null),
    set('codeList', listId),
    ...textsIn(form)
      .filter(({ key }) => key.startsWith(`field.${id}.option.`))
      .map(({ language, key }): Edit => ({ op: 'set-text', language, key, text: null })),
  ]
}

const FIRST: Json = [{ value: 'erste-antwort', label: 'Erste Antwort' }]
