import type { JsonObject } from '../../../../platform/json.ts'
import { GONE } from './apply-add.ts'
import { LIST_ID } from './apply-texts.ts'
import type { Edit, EditOutcome, FormJson } from './edit.ts'
import { belongsTo, withTexts } from './text-keys.ts'
import { elementsOf, isObject, withObject } from './tree.ts'

type RenameCodeList = Extract<Edit, { op: 'rename-code-list' }>

/** Gives a code list another id; it keeps its place, and who uses it and its translations follow. */
export function renameCodeList(form: FormJson, { from, to }: RenameCodeList): EditOutcome {
  const lists: JsonObject = isObject(form['codeLists']) ? form['codeLists'] : {}
  if (!Object.hasOwn(lists, from)) return { ok: false, message: GONE }
  if (from === to) return { ok: true, form, inverse: [] }
  if (!LIST_ID.test(to)) return { ok: false, message: `„${to}“ geht nicht als Name einer Liste.` }
  if (Object.hasOwn(lists, to)) return { ok: false, message: `Eine Liste „${to}“ gibt es schon.` }
  const codeLists = Object.fromEntries(Object.entries(lists).map(([id, list]) => [id === from ? to : id, list]))
  const users = elementsOf(form).filter(({ value }) => value['codeList'] === from)
  const renamed = users.reduce<FormJson>(
    (current, { list, at }) => withObject(current, [...list, at], value => ({ ...value, codeList: to })),
    { ...form, codeLists },
  )
  return {
    ok: true,
    form: withTexts(renamed, key => (belongsTo(key, 'list', from) ? `list.${to}${key.slice(5 + from.length)}` : key)),
    inverse: [{ op: 'rename-code-list', from: to, to: from }],
  }
}
