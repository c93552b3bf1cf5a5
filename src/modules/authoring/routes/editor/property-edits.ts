import type { Json } from '../../../../platform/json.ts'
import type { Edit, FormJson } from '../../../forms/domain/edit/edit.ts'
import type { Element } from '../../../forms/domain/edit/tree.ts'
import { assignEdits } from '../../domain/lists/assign-edits.ts'
import { textOf } from '../../domain/rule-words/read-json.ts'
import { fieldIdFrom, pageIdFrom } from '../../domain/steps/ids.ts'
import { fieldIdsOf, NEW_NAMES, newField, pageIdsOf } from '../../domain/steps/new-element.ts'
import { isNodeType } from '../../domain/steps/type-words.ts'
import type { Property } from '../../views/editor/properties/property.ts'
import { readProperty } from '../../views/editor/properties/read-property.ts'
import { propertiesOf } from '../../views/editor/properties/table.ts'
import { type Raw, toRaw } from '../../views/editor/properties/to-raw.ts'

type Values = Readonly<Record<string, Raw>>

/** What was sent, by property; a box that is not ticked sends nothing. */
export const sentRaw = (body: unknown, properties: readonly Property[]): Values =>
  Object.fromEntries(
    properties.map(({ name, control }) => {
      const value: unknown = isBody(body) ? body[name] : undefined
      if (control.kind === 'several') return [name, [value ?? []].flat().filter(one => typeof one === 'string')]
      return [name, typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '']
    }),
  )
const isBody = (body: unknown): body is Readonly<Record<string, unknown>> => typeof body === 'object' && body !== null

/** What the author saw before changing anything. */
export function readSeen(text: string): Values {
  try {
    const parsed: unknown = JSON.parse(text)
    return isBody(parsed)
      ? Object.fromEntries(
          Object.entries(parsed).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.map(String) : String(value ?? ''),
          ]),
        )
      : {}
  } catch {
    return {}
  }
}

interface PropertyEdits {
  readonly edits: readonly Edit[]
  readonly errors: ReadonlyMap<string, string>
  /** First the element's own new id. */
  readonly rename: readonly Edit[]
}

/** Changes of what the author changed, and only of that; what is wrong is told and not saved. */
export function propertyEdits(
  form: FormJson,
  element: Element,
  raw: Values,
  seen: Values,
  { type, list }: { readonly type: string; readonly list: string | undefined },
): PropertyEdits {
  const edits: Edit[] = []
  const errors = new Map<string, string>()
  const target = element.place
  for (const property of propertiesOf(element.place, element.value)) {
    const { name } = property
    const sent = raw[name] ?? ''
    if (JSON.stringify(sent) === JSON.stringify(seen[name] ?? toRaw(property, element.value))) continue
    const outcome = readProperty(property, sent, element.value)
    if (outcome.ok) edits.push({ op: 'set', target, property: name, value: outcome.value })
    else errors.set(name, outcome.message)
  }
  const before = textOf(element.value, 'type')
  if (target.kind === 'field' && type !== '' && type !== before && isNodeType(type) && before !== 'group')
    edits.push(...typeEdits(element, type))
  else if (list !== undefined && takesOptions(before)) edits.push(...assignEdits(form, element, list))
  return { edits, errors, rename: errors.has('label') || errors.has('title') ? [] : renaming(form, element, raw) }
}

/** What still has the id of something new is named after its first label or title; the list of a repeat as well. */
function renaming(form: FormJson, { place, id, value }: Element, raw: Values): Edit[] {
  const name = raw[place.kind === 'field' ? 'label' : 'title']
  if (typeof name !== 'string' || name.trim() === '' || NEW_NAMES.has(name.trim())) return []
  if (place.kind === 'field')
    return /^neueFrage\d*$/.test(id) || isUnusedChoice(form, id)
      ? [{ op: 'rename', target: place, id: fieldIdFrom(name, fieldIdsOf(form)) }]
      : []
  if (!/^neuer?-(seite|liste|abschnitt)(-\d+)?$/.test(id)) return []
  const list = textOf(value, 'list')
  const renamedList: Edit[] = /^neueListe\d*$/.test(list)
    ? [{ op: 'rename', target: { kind: 'field', id: list }, id: fieldIdFrom(name, fieldIdsOf(form)) }]
    : []
  return [{ op: 'rename', target: place, id: pageIdFrom(name, pageIdsOf(form)) }, ...renamedList]
}

/** One of "Entweder – oder": its id is also an answer, which rules may speak of as text. */
const isUnusedChoice = (form: FormJson, id: string): boolean =>
  /^(erste|zweite)Moeglichkeit\d*$/.test(id) && !JSON.stringify(form).includes(`\\"${id}\\"`)

const KEPT = new Set([
  'id',
  'label',
  'hint',
  'inSentence',
  'legalBasis',
  'required',
  'requiredWhen',
  'when',
  'enabledWhen',
  'forbidden',
  'fim',
  'openRules',
  'prefill',
])

const takesOptions = (type: string): boolean => ['radios', 'select', 'checkboxes'].includes(type)

/** The type, what it cannot do without, and away with what it does not know. */
export function typeEdits({ place, value }: Element, type: Parameters<typeof newField>[0]): Edit[] {
  const fresh = newField(type, new Set())
  const keepsOptions = takesOptions(type) && takesOptions(textOf(value, 'type'))
  const set = (property: string, to: Json): Edit => ({ op: 'set', target: place, property, value: to })
  const gone = Object.keys(value).filter(
    name => !KEPT.has(name) && name !== 'type' && !(keepsOptions && (name === 'options' || name === 'codeList')),
  )
  const added = Object.entries(fresh).filter(
    ([name, one]) =>
      !['id', 'label', 'type'].includes(name) && one !== undefined && !(keepsOptions && name === 'options'),
  )
  return [
    set('type', type),
    ...gone.map(name => set(name, null)),
    ...added.flatMap(([name, one]) => (one === undefined ? [] : [set(name, one)])),
  ]
}
