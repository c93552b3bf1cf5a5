import type { JsonObject } from '../../../../platform/json.ts'
import type { FormJson } from '../../../forms/domain/edit/edit.ts'
import type { Element } from '../../../forms/domain/edit/tree.ts'
import { compileForm, computeAll } from '../../../forms/domain/engine.ts'
import type { Answers, Surroundings } from '../../../forms/domain/model.ts'
import { objectsOf } from '../../domain/rule-words/read-json.ts'

const PROBE = 'probeDesBaukastens'

/** The value of an expression among the form's answers; undefined where it stands in a list or cannot be computed. */
export function resultInForm(
  form: FormJson,
  element: Element | undefined,
  feel: string,
  answers: Answers,
  surroundings: Surroundings,
): string | undefined {
  if (element && element.list.length > 6) return undefined
  const probe: JsonObject = { type: 'computed', id: PROBE, label: 'Probe', value: `string(${feel})` }
  const compiled = compileForm({ ...form, computed: [...objectsOf(form['computed']), probe] })
  if (!compiled.ok) return undefined
  const found: unknown = computeAll(compiled.form, answers, surroundings)[PROBE]
  return found === undefined || found === null ? 'null' : String(found)
}
