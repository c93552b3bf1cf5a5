import type { JsonObject } from '../../../../platform/json.ts'
import type { FormJson } from '../../../forms/domain/edit/edit.ts'
import { type Element, withList } from '../../../forms/domain/edit/tree.ts'
import { compileForm, explain } from '../../../forms/domain/engine.ts'
import { toJson } from '../../../forms/domain/feel/values.ts'
import type { Answers, Surroundings } from '../../../forms/domain/model.ts'
import { itemsAround } from '../../domain/items-around.ts'
import { objectsOf } from '../../domain/rule-words/read-json.ts'

const PROBE = 'probeDesBaukastens'

export interface Result {
  readonly value: string
  /** In a list: with which item. */
  readonly item: string | undefined
}

/** The value of an expression where its element stands, in a list with its first item; undefined when it has mistakes. */
export function resultInForm(
  form: FormJson,
  element: Element | undefined,
  feel: string,
  answers: Answers,
  surroundings: Surroundings,
): Result | undefined {
  const compiled = compileForm(withProbe(form, element, feel))
  if (!compiled.ok) return undefined
  const value = explain(compiled.form, answers, surroundings, PROBE)?.reasons.find(({ role }) => role === 'value')
  if (!value) return undefined
  const found = toJson(value.trace.value)
  const levels = element ? itemsAround(form, element, answers, []) : []
  return { value: found === null ? 'null' : String(found), item: sayItem(levels) }
}

/** The expression as a computed value on a page of its own, beside the one with the element. */
function withProbe(form: FormJson, element: Element | undefined, feel: string): FormJson {
  const probe: JsonObject = { type: 'computed', id: PROBE, label: 'Probe', value: `string(${feel})` }
  const at = element?.list.lastIndexOf('pages') ?? -1
  if (!element || at < 0) return { ...form, computed: [...objectsOf(form['computed']), probe] }
  const page: JsonObject = { kind: 'page', id: 'probe-des-baukastens', title: 'Probe', fields: [probe] }
  return withList(form, element.list.slice(0, at + 1), pages => [...pages, page])
}

const sayItem = (levels: ReturnType<typeof itemsAround>): string | undefined => {
  const last = levels.at(-1)
  if (!last) return undefined
  return last.count === 0
    ? `mit einem leeren Eintrag, weil „${last.title}“ noch keinen hat`
    : `mit dem ersten Eintrag von „${last.title}“`
}
