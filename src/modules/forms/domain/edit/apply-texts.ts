import type { Edit, EditOutcome, FormJson } from './edit.ts'
import { textsIn, withTranslations } from './text-keys.ts'
import { elementsOf, isObject } from './tree.ts'

type SetCodeList = Extract<Edit, { op: 'set-code-list' }>
type SetText = Extract<Edit, { op: 'set-text' }>

export const LIST_ID = /^[a-z][A-Za-z0-9]{0,59}$/

/** Puts a code list under this id, or takes it away when no field uses it. */
export function setCodeList(form: FormJson, { id, list }: SetCodeList): EditOutcome {
  if (!LIST_ID.test(id)) return { ok: false, message: `„${id}“ geht nicht als Name einer Liste.` }
  const lists = isObject(form['codeLists']) ? form['codeLists'] : {}
  const user = elementsOf(form).find(element => element.value['codeList'] === id)
  if (list === null && user) return { ok: false, message: `Das Feld „${user.id}“ benutzt diese Liste noch.` }
  const { [id]: before, ...others } = lists
  const { codeLists: _before, ...rest } = form
  const now = list === null ? others : { ...others, [id]: list }
  return {
    ok: true,
    form: Object.keys(now).length === 0 ? rest : { ...rest, codeLists: now },
    inverse: [{ op: 'set-code-list', id, list: isObject(before) ? before : null }],
  }
}

/** The German texts stand in the form itself: they are changed with `set`. */
export function setText(form: FormJson, { language, key, text }: SetText): EditOutcome {
  if (language === 'de' || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
    return { ok: false, message: `„${language}“ ist keine Sprache, in die übersetzt wird.` }
  if (!/^(section|page|field|list)\.[A-Za-z0-9-]+(\.[^\n]{1,250})$/.test(key))
    return { ok: false, message: `„${key}“ bezeichnet keinen Text.` }
  const texts = textsIn(form)
  const before = texts.find(known => known.language === language && known.key === key)?.text ?? null
  const others = texts.filter(known => known.language !== language || known.key !== key)
  return {
    ok: true,
    form: withTranslations(form, text === null ? others : [...others, { language, key, text }]),
    inverse: [{ op: 'set-text', language, key, text: before }],
  }
}
