import { formatCents } from '../../../platform/money.ts'
import { german } from '../../forms/domain/texts/german.ts'
import type { Formats } from '../../forms/domain/texts/words.ts'
import type { Column, Parameter, ParameterRow, ParameterValue, ParameterValues } from './parameter.ts'

export interface ParameterProblem {
  readonly parameter: string
  /** Of a table: row from 0 and column id. */
  readonly row?: number
  readonly column?: string
  readonly message: string
}
type Checked = { ok: true; parameters: ParameterValues } | { ok: false; problems: ParameterProblem[] }

/** The values of an adoption: given ones checked, missing ones filled from the defaults. */
export function checkParameters(definitions: readonly Parameter[], given: Readonly<Record<string, unknown>>): Checked {
  const known = new Set(definitions.map(definition => definition.id))
  const problems: ParameterProblem[] = Object.keys(given)
    .filter(id => !known.has(id))
    .map(id => ({ parameter: id, message: `Den Wert „${id}“ kennt dieser Dienst nicht.` }))
  const parameters: Record<string, ParameterValue> = {}
  for (const definition of definitions) {
    const value = given[definition.id] ?? definition.default
    if (value === undefined) {
      if (definition.required ?? true) problems.push({ parameter: definition.id, message: 'Der Wert fehlt.' })
      continue
    }
    const found = problemsOf(definition, value)
    problems.push(...found.map(problem => ({ parameter: definition.id, ...problem })))
    if (found.length === 0 && isParameterValue(value)) parameters[definition.id] = value
  }
  return problems.length === 0 ? { ok: true, parameters } : { ok: false, problems }
}

const isParameterValue = (value: unknown): value is ParameterValue =>
  ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value)

type Found = Omit<ParameterProblem, 'parameter'>

function problemsOf(definition: Parameter, value: unknown): Found[] {
  if (definition.type !== 'table') {
    const message = valueProblem(definition, value)
    return message ? [{ message }] : []
  }
  const { columns, minRows = 0, maxRows = 500 } = definition
  if (!Array.isArray(value)) return [{ message: 'Hier muss eine Tabelle stehen.' }]
  if (value.length < minRows) return [{ message: `Die Tabelle braucht mindestens ${minRows} Zeilen.` }]
  if (value.length > maxRows) return [{ message: `Die Tabelle darf höchstens ${maxRows} Zeilen haben.` }]
  return value.flatMap((row: unknown, index) => rowProblems(columns, row, index))
}

function rowProblems(columns: readonly Column[], row: unknown, index: number): Found[] {
  if (typeof row !== 'object' || row === null) return [{ row: index, message: 'Hier muss eine Zeile stehen.' }]
  const cells = Object.entries(row)
  const extra = cells.filter(([key]) => !columns.some(column => column.id === key))
  const found = columns.flatMap(column => {
    const cell: unknown = cells.find(([key]) => key === column.id)?.[1]
    const missing = cell === undefined && !(column.required ?? true)
    const message = missing ? undefined : valueProblem(column, cell)
    return message ? [{ row: index, column: column.id, message }] : []
  })
  return [
    ...found,
    ...extra.map(([key]) => ({ row: index, column: key, message: `Die Spalte „${key}“ gibt es nicht.` })),
  ]
}

function valueProblem(rule: Exclude<Parameter, { type: 'table' }> | Column, value: unknown): string | undefined {
  if (value === undefined || value === '') return 'Der Wert fehlt.'
  switch (rule.type) {
    case 'text':
      return textProblem(rule, value)
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'Hier muss eine Zahl stehen.'
      if (rule.integer && !Number.isInteger(value)) return 'Hier muss eine ganze Zahl stehen.'
      return rangeProblem(rule, value, limit => limit.toLocaleString('de-DE'))
    case 'cents':
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'Hier muss ein Betrag in Cent stehen.'
      return rangeProblem(rule, value, formatCents)
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'Hier muss Ja oder Nein stehen.'
    case 'choice':
      return rule.options.some(option => option.value === value)
        ? undefined
        : `Möglich ist: ${rule.options.map(option => option.label).join(', ')}.`
  }
}

function textProblem(rule: Extract<Parameter, { type: 'text' }> | Extract<Column, { type: 'text' }>, value: unknown) {
  if (typeof value !== 'string') return 'Hier muss ein Text stehen.'
  const { minLength = 1, maxLength = 4000, pattern } = rule
  if (value.length < minLength) return `Der Text braucht mindestens ${minLength} Zeichen.`
  if (value.length > maxLength) return `Der Text darf höchstens ${maxLength} Zeichen haben.`
  if (pattern && !new RegExp(pattern, 'u').test(value))
    return rule.patternMessage ?? 'Der Text hat nicht die nötige Form.'
  return undefined
}

function rangeProblem(rule: { min?: number; max?: number }, value: number, print: (limit: number) => string) {
  if (rule.min !== undefined && value < rule.min) return `Der Wert muss mindestens ${print(rule.min)} sein.`
  if (rule.max !== undefined && value > rule.max) return `Der Wert darf höchstens ${print(rule.max)} sein.`
  return undefined
}

/** As a person reads it: "60,00 €", "14", "ja"; a table becomes a Markdown table. */
export function printParameter(
  definition: Parameter,
  value: ParameterValue | undefined,
  formats: Formats = german,
): string {
  if (definition.type !== 'table') return printValue(definition, value, formats)
  const rows: readonly ParameterRow[] = Array.isArray(value) ? value : []
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(definition.columns.map(column => column.label)),
    line(definition.columns.map(() => '---')),
    ...rows.map(row => line(definition.columns.map(column => printValue(column, row[column.id], formats)))),
  ].join('\n')
}

function printValue(
  rule: Exclude<Parameter, { type: 'table' }> | Column,
  value: ParameterValue | undefined,
  formats: Formats,
): string {
  if (value === undefined) return '–'
  if (rule.type === 'cents' && typeof value === 'number') return formats.cents(value)
  if (typeof value === 'number') return formats.number(value, 3)
  if (typeof value === 'boolean') return (value ? formats.yes : formats.no).toLowerCase()
  if (rule.type === 'choice') return rule.options.find(option => option.value === value)?.label ?? String(value)
  return String(value)
}
