import { dateOf } from '../../../domain/feel/date.ts'

/** A value in a truth table: as answers are, an empty field is null, a group that is filled in an object. */
export type Answer = null | boolean | number | string | { readonly [key: string]: Answer }

/** How the rule API's tree is read: what an identifier holds, and what a literal means for a field. */
export interface Reading {
  value(id: string): Answer
  literal(value: unknown, beside: string | undefined): unknown
}

/** A date of which a part is missing. */
const UNDECIDED = undefined

/** The value of a condition as the FITKO rule API writes it. Null: not decided. */
export function evaluateApi(condition: unknown, reading: Reading): unknown {
  if (typeof condition !== 'object' || condition === null) return condition
  const [entry] = Object.entries(condition)
  if (!entry) return null
  const [operator, operand] = entry
  if (operator === 'identifier') return reading.value(idOf(operand))
  const parts: readonly unknown[] = Array.isArray(operand) ? operand : [operand]
  const values = parts.map(part => evaluateApi(part, reading))
  const beside = parts.map(identifierIn).find(id => id !== undefined)
  switch (operator) {
    case 'not':
      return values[0] !== true
    case 'and':
      return values.every(value => value === true)
    case 'or':
      return values.includes(true) || (values.includes(UNDECIDED) ? null : false)
    case 'xor':
      return values.filter(value => value === true).length === 1
    case 'is_empty':
      return values[0] === null
    case 'equal':
    case 'not_equal': {
      const [left, right] = values.map(value => reading.literal(value, beside))
      return (left === right) === (operator === 'equal')
    }
    case 'less_than':
      return values.includes(null) ? null : String(values[0]) < String(values[1])
    case 'is_valid_date':
      return values.includes(null) ? UNDECIDED : isDate(values)
    default:
      throw new Error(`The rule API has an operator that is not known here: ${operator}`)
  }
}

const idOf = (identifier: unknown): string => String(identifier).replace('self.', '')

const identifierIn = (part: unknown): string | undefined =>
  typeof part === 'object' && part !== null && 'identifier' in part ? idOf(part.identifier) : undefined

/** The ids that a condition reads. */
export function identifiersOf(condition: unknown): readonly string[] {
  if (typeof condition !== 'object' || condition === null) return []
  const id = identifierIn(condition)
  return id !== undefined ? [id] : Object.values(condition).flatMap(identifiersOf)
}

const isDate = ([day, month, year]: readonly unknown[]): boolean =>
  typeof day === 'number' && typeof month === 'number' && typeof year === 'number' && dateOf(year, month, day) !== null
