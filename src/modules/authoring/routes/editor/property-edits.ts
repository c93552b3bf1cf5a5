import type { Json } from '../../../../platform/json.ts'
import type { Edit, FormJson } from '../../../forms/domain/edit/edit.ts'
import type { Element } from '../../../forms/domain/edit/tree.ts'
import { textOf } from '../../domain/rule-words/read-json.ts'
import { fieldIdFrom } from '../../domain/steps/ids.ts'
import { fieldIdsOf, NEW_QUESTION, newField } from '../../domain/steps/new-element.ts'
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
  /** A question that still has the id of a new one is named after its first label. */
  readonly rename: readonly Edit[]
}

/** Changes of what the author changed, and only of that; what is wrong is told and not saved. */
export function propertyEdits(
  form: FormJson,
  element: Element,
  raw: Values,
  seen: Values,
  type: string,
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
  const label = raw['label']
  const isNew = target.kind === 'field' && /^neueFrage\d*$/.test(element.id) && !errors.has('label')
  const isNamed = typeof label === 'string' && label.trim() !== '' && label.trim() !== NEW_QUESTION
  const rename: Edit[] = isNew && isNamed ? [{ op: 'rename', target, id: fieldIdFrom(label, fieldIdsOf(form)) }] : []
  return { edits, errors, rename }
}

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

/** The type, what it cannot do without, and away with what it does not know. */
function typeEdits({ place, value }: Element, type: Parameters<typeof newField>[0]): Edit[] {
  const fresh = newField(type, new Set())
  const choices = ['radios', 'select', 'checkboxes']
  const keepsOptions = choices.includes(type) && choices.includes(textOf(value, 'type'))
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
