import type { Json, JsonObject } from '../../../../../platform/json.ts'
import { isObject } from '../../../../forms/domain/edit/tree.ts'
import { objectsOf, textOf } from '../../../domain/rule-words/read-json.ts'
import { dayWords } from './day-words.ts'
import type { Property } from './property.ts'

/** Values as their inputs show and send them. */
export type Raw = string | readonly string[]

export function toRaw({ name, control }: Property, element: JsonObject): Raw {
  const value = element[name]
  switch (control.kind) {
    case 'line':
    case 'text':
    case 'markdown':
    case 'feel':
    case 'pattern':
      return typeof value === 'string' ? value : ''
    case 'choice':
      return typeof value === 'string' ? value : (control.choices[0]?.[0] ?? '')
    case 'day':
      return typeof value === 'string' ? dayWords(value) : ''
    case 'yes':
      return (typeof value === 'boolean' ? value : control.unless) ? 'ja' : ''
    case 'whole':
    case 'number':
      return typeof value === 'number' ? String(value).replace('.', ',') : ''
    case 'money':
      return typeof value === 'number' ? (value / 100).toFixed(2).replace('.', ',') : ''
    case 'megabytes':
      return typeof value === 'number' ? String(Math.round(value / 100_000) / 10).replace('.', ',') : ''
    case 'several':
      return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
    case 'options':
      return objectsOf(value).map(optionLine).join('\n')
    case 'prefill':
      return prefillRaw(value)
  }
}

const optionLine = (option: JsonObject): string => {
  const hint = textOf(option, 'hint')
  return hint === '' ? textOf(option, 'label') : `${textOf(option, 'label')} | ${hint}`
}

/** "account:email", "earlier-application", or "= 12" for a formula. */
function prefillRaw(value: Json | undefined): string {
  if (!isObject(value)) return ''
  if (value['from'] === 'account') return `account:${textOf(value, 'attribute')}`
  return value['from'] === 'value' ? `= ${textOf(value, 'value')}` : textOf(value, 'from')
}
