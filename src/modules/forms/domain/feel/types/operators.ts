import type { ArithmeticOperator, CompareOperator } from '../ast.ts'
import { ANY, type FeelType, isOpen, NUMBER, STRING, type TypeKind } from './feel-type.ts'

const isDuration = (kind: TypeKind): boolean =>
  kind === 'days and time duration' || kind === 'years and months duration'
const isMoment = (kind: TypeKind): boolean => kind === 'date' || kind === 'date and time'

/** What an operation gives; undefined when it never gives a value. */
export function arithmeticType(operator: ArithmeticOperator, a: FeelType, b: FeelType): FeelType | undefined {
  if (isOpen(a) || isOpen(b)) return a.kind === 'number' && operator !== '+' && operator !== '*' ? NUMBER : ANY
  const [left, right] = [a.kind, b.kind]
  if (left === 'number' && right === 'number') return NUMBER
  switch (operator) {
    case '+':
      if (left === 'string' && right === 'string') return STRING
      return plusType(a, b) ?? (isDuration(left) && !isDuration(right) ? plusType(b, a) : undefined)
    case '-':
      return minusType(a, b)
    case '*':
      if (isDuration(left) && right === 'number') return a
      return left === 'number' && isDuration(right) ? b : undefined
    case '/':
      if (isDuration(left) && right === 'number') return a
      return isDuration(left) && left === right ? NUMBER : undefined
    case '**':
      return undefined
  }
}

function plusType(a: FeelType, b: FeelType): FeelType | undefined {
  if (isMoment(a.kind) && isDuration(b.kind)) return a
  if (a.kind === 'time' && b.kind === 'days and time duration') return a
  return isDuration(a.kind) && a.kind === b.kind ? a : undefined
}

function minusType(a: FeelType, b: FeelType): FeelType | undefined {
  const moments = isMoment(a.kind) && isMoment(b.kind)
  return moments || (a.kind === 'time' && b.kind === 'time') ? { kind: 'days and time duration' } : plusType(a, b)
}

export type ComparisonFault = 'kinds' | 'order' | { readonly missing: string; readonly values: readonly string[] }

/** Why a comparison can never be true; undefined when it can. */
export function comparisonFault(operator: CompareOperator, a: FeelType, b: FeelType): ComparisonFault | undefined {
  if (isOpen(a) || isOpen(b)) return undefined
  if (a.kind !== b.kind) return 'kinds'
  if (operator !== '=' && operator !== '!=')
    return ['boolean', 'list', 'context', 'range', 'function'].includes(a.kind) ? 'order' : undefined
  return missingValue(a, b) ?? missingValue(b, a)
}

/** A single text that is none of the values of a choice. */
function missingValue(choice: FeelType, one: FeelType): ComparisonFault | undefined {
  if (choice.kind !== 'string' || one.kind !== 'string' || choice.values === undefined) return undefined
  const [text, more] = one.values ?? []
  if (text === undefined || more !== undefined || choice.values.includes(text)) return undefined
  return { missing: text, values: choice.values }
}
