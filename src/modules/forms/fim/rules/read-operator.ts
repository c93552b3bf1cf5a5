import type { RuleReader } from './reader.ts'
import type { Operator } from './syntax.ts'

const OPERATORS: Readonly<Record<string, Operator>> = {
  '=': '=',
  '==': '=',
  '===': '=',
  '!=': '!=',
  '!==': '!=',
  '<>': '!=',
  '≠': '!=',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
  '≤': '<=',
  '≥': '>=',
  '=<': '<=',
  '=>': '>=',
}

export function readOperator(reader: RuleReader): Operator {
  const { stream } = reader
  const operator = stream.atKind('operator') ? OPERATORS[stream.peek().text.replace(/\s/, '')] : undefined
  if (!operator) throw stream.unexpected()
  const { text } = stream.next()
  if (/\s/.test(text)) reader.doubt(`„${text}“ ist kein übliches Vergleichszeichen.`)
  return operator
}
