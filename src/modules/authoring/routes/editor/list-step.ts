import type { Edit, FormJson } from '../../../forms/domain/edit/edit.ts'
import { readEntries } from '../../domain/lists/entry-lines.ts'
import { listsOf } from '../../domain/lists/form-lists.ts'
import { newListId, putListEdits, removeListEdits } from '../../domain/lists/list-edits.ts'
import type { TypedList } from '../../views/editor/lists/lists-view.ts'

export type ListStep =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly chosen: string; readonly typed?: TypedList }
  | { readonly ok: false; readonly chosen: string; readonly typed: TypedList }

/** What a button of the lists page does to the form; or what is wrong with what was typed. */
export function listStep(form: FormJson, field: (name: string) => string): ListStep {
  const list = listsOf(form).find(({ id }) => id === field('liste'))
  const chosen = list?.id ?? ''
  const button = field('tun')
  if (button === 'entfernen') return { ok: true, edits: list ? removeListEdits(form, list.id) : [], chosen: '' }
  if (list && button === 'eigene')
    return { ok: true, edits: putListEdits(form, { ...list, uri: '', version: '' }), chosen }
  const typed: TypedList = {
    name: field('name').replaceAll(/\s+/g, ' ').slice(0, 200),
    entries: field('eintraege'),
    errors: new Map(),
  }
  const read = readEntries(typed.entries, list?.entries ?? [])
  const errors = new Map<string, string>(read.ok ? [] : [['eintraege', read.message]])
  if (typed.name === '') errors.set('name', 'Geben Sie der Liste einen Namen.')
  const key = field('kennung')
  const isRenamed = list !== undefined && key !== '' && key !== list.id
  if (isRenamed && !/^[a-z][A-Za-z0-9]{0,59}$/.test(key))
    errors.set(
      'kennung',
      'Beginnen Sie mit einem kleinen Buchstaben. Danach gehen Buchstaben und Ziffern, ohne Umlaute.',
    )
  if (isRenamed && listsOf(form).some(({ id }) => id === key))
    errors.set('kennung', 'So heißt schon eine andere Liste.')
  if (!read.ok || errors.size > 0)
    return { ok: false, chosen, typed: { ...typed, ...(key === '' ? {} : { key }), errors } }
  const id = list?.id ?? newListId(form, typed.name)
  const edits = putListEdits(form, { id, name: typed.name, uri: '', version: '', entries: read.entries })
  return isRenamed
    ? {
        ok: true,
        edits: [...edits, { op: 'rename-code-list', from: id, to: key }],
        chosen: key,
        typed: { ...typed, key },
      }
    : { ok: true, edits, chosen: id, typed }
}
