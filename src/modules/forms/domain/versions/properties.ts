import type { FormChange } from './form-change.ts'

type PropertyChange = Extract<FormChange, { property: string }>['change']

/** What a change of a property means. Those that are not here are compared on their own, or say nothing to anybody. */
export const PROPERTIES: Readonly<Record<string, PropertyChange>> = {
  label: 'text',
  title: 'text',
  hint: 'text',
  intro: 'text',
  inSentence: 'text',
  legalBasis: 'text',
  text: 'text',
  itemName: 'text',
  addLabel: 'text',
  patternMessage: 'text',
  minMessage: 'text',
  maxMessage: 'text',

  when: 'rule',
  enabledWhen: 'rule',
  requiredWhen: 'rule',
  forbidden: 'rule',
  checks: 'rule',
  value: 'rule',
  itemSummary: 'rule',
  prefill: 'rule',

  maxLength: 'limit',
  pattern: 'limit',
  min: 'limit',
  max: 'limit',
  minCents: 'limit',
  maxCents: 'limit',
  decimals: 'limit',
  unit: 'limit',
  minItems: 'limit',
  maxFiles: 'limit',
  maxBytes: 'limit',
  accept: 'limit',
  birthDate: 'limit',

  width: 'look',
  rows: 'look',
  autocomplete: 'look',
  tone: 'look',
  show: 'look',
  format: 'look',
}
