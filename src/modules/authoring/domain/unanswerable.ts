import type { JsonObject } from '../../../platform/json.ts'
import { type FormJson, nameOf } from '../../forms/domain/edit/edit.ts'
import { elementsOf, listIn } from '../../forms/domain/edit/tree.ts'
import type { DraftFinding } from './finding.ts'

/** Limits that no answer can meet, and choices that are none. */
export const unanswerable = (form: FormJson): readonly DraftFinding[] =>
  elementsOf(form).flatMap(({ place, id, value }) => {
    const finding = (severity: DraftFinding['severity'], message: string): DraftFinding => ({
      place: id,
      elementId: nameOf(place),
      severity,
      kind: 'unanswerable',
      message,
    })
    if (place.kind !== 'field') return []
    if (value['type'] === 'radios' && listIn(value, 'options').length === 1)
      return [finding('warning', 'Es gibt nur eine Antwort zur Auswahl. Geben Sie mindestens zwei an.')]
    if (value['type'] === 'checkboxes' && Array.isArray(value['options']) && exceeds(value, listIn(value, 'options')))
      return [finding('error', 'Es sind mehr Antworten anzukreuzen, als es gibt.')]
    return LIMITS.some(([least, most]) => isAbove(value[least], value[most]))
      ? [finding('error', 'Das Mindeste ist mehr als das Höchste. So passt keine Antwort.')]
      : []
  })

const LIMITS = [
  ['min', 'max'],
  ['minCents', 'maxCents'],
  ['minLength', 'maxLength'],
] as const

const exceeds = ({ minItems }: JsonObject, options: readonly unknown[]): boolean =>
  typeof minItems === 'number' && minItems > options.length

/** Numbers, and days that are written out; what is computed is known only when somebody answers. */
const isAbove = (least: unknown, most: unknown): boolean => {
  if (typeof least === 'number' && typeof most === 'number') return least > most
  const [from, to] = [least, most].map(limit => DAY.exec(String(limit))?.[1])
  return from !== undefined && to !== undefined && from > to
}
const DAY = /^date\("(\d{4}-\d{2}-\d{2})"\)$/
