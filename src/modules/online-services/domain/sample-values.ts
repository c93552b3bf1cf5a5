import type { Column, Parameter, ParameterRow, ParameterValue, ParameterValues } from './parameter.ts'

/** Defaults, and something plausible where there is none: to check a package before any municipality took it. */
export const sampleValues = (definitions: readonly Parameter[]): ParameterValues =>
  Object.fromEntries(definitions.map(definition => [definition.id, definition.default ?? sampleOf(definition)]))

function sampleOf(definition: Parameter): ParameterValue {
  if (definition.type !== 'table') return sampleValue(definition)
  const row: ParameterRow = Object.fromEntries(definition.columns.map(column => [column.id, sampleValue(column)]))
  return Array.from({ length: definition.minRows ?? 0 }, () => row)
}

function sampleValue(rule: Exclude<Parameter, { type: 'table' }> | Column): string | number | boolean {
  switch (rule.type) {
    case 'text':
      return `[${rule.label}]`
    case 'number':
    case 'cents':
      return rule.min ?? 1
    case 'boolean':
      return true
    case 'choice':
      return rule.options[0]?.value ?? ''
  }
}
