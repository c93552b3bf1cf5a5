import type { ArithmeticOperator } from './ast.ts'
import { add, divide, multiply, power, subtract } from './decimal.ts'
import { durationOf, FeelDuration } from './duration.ts'
import type { Compiled } from './environment.ts'
import { type FeelValue, isObject } from './values.ts'

/** Longer texts become null: an expression cannot be made to fill the memory. */
export const MAX_TEXT = 100_000

/** DMN 1.5, tables 56–60: numbers first, as nearly all are. */
export function compileArithmetic(operator: ArithmeticOperator, left: Compiled, right: Compiled): Compiled {
  const numbers = numberOperations[operator]
  const others = otherOperations[operator]
  return env => {
    const a = left(env)
    const b = right(env)
    return typeof a === 'number' && typeof b === 'number' ? numbers(a, b) : others(a, b)
  }
}

const numberOperations: Record<ArithmeticOperator, (a: number, b: number) => number | null> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '**': power,
}

const otherOperations: Record<ArithmeticOperator, (a: FeelValue, b: FeelValue) => FeelValue> = {
  '+': (a, b) => {
    if (typeof a === 'string' && typeof b === 'string') return a.length + b.length > MAX_TEXT ? null : a + b
    return plus(a, b, 1) ?? plus(b, a, 1)
  },
  '-': (a, b) => plus(a, b, -1) ?? negate(plus(b, a, -1)),
  '*': (a, b) => {
    if (a instanceof FeelDuration && typeof b === 'number') return durationOf(a.unit, multiply(a.amount, b))
    return typeof a === 'number' && b instanceof FeelDuration ? durationOf(b.unit, multiply(b.amount, a)) : null
  },
  '/': (a, b) => {
    if (a instanceof FeelDuration && typeof b === 'number') return durationOf(a.unit, divide(a.amount, b))
    return a instanceof FeelDuration && b instanceof FeelDuration && a.unit === b.unit
      ? divide(a.amount, b.amount)
      : null
  },
  '**': () => null,
}

const plus = (a: FeelValue, b: FeelValue, sign: 1 | -1): FeelValue => (isObject(a) ? (a.plus?.(b, sign) ?? null) : null)

export function negate(value: FeelValue): FeelValue {
  if (typeof value === 'number') return 0 - value
  return value instanceof FeelDuration ? durationOf(value.unit, 0 - value.amount) : null
}
