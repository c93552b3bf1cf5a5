import type { ArithmeticOperator } from './ast.ts'
import { add, divide, multiply, power, subtract } from './decimal.ts'
import type { Compiled } from './environment.ts'
import { addDuration, FeelDate, FeelDuration, SECONDS_PER_DAY } from './temporal.ts'
import type { FeelValue } from './values.ts'

/** Longer texts become null: an expression cannot be made to fill the memory. */
const MAX_TEXT = 100_000

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
    if (a instanceof FeelDate && b instanceof FeelDuration) return addDuration(a, b, 1)
    if (a instanceof FeelDuration && b instanceof FeelDate) return addDuration(b, a, 1)
    return addDurations(a, b, 1)
  },
  '-': (a, b) => {
    if (a instanceof FeelDate && b instanceof FeelDate)
      return new FeelDuration('seconds', (a.days - b.days) * SECONDS_PER_DAY)
    if (a instanceof FeelDate && b instanceof FeelDuration) return addDuration(a, b, -1)
    return addDurations(a, b, -1)
  },
  '*': (a, b) => {
    if (a instanceof FeelDuration && typeof b === 'number') return duration(a.unit, multiply(a.amount, b))
    return typeof a === 'number' && b instanceof FeelDuration ? duration(b.unit, multiply(b.amount, a)) : null
  },
  '/': (a, b) => {
    if (a instanceof FeelDuration && typeof b === 'number') return duration(a.unit, divide(a.amount, b))
    return a instanceof FeelDuration && b instanceof FeelDuration && a.unit === b.unit
      ? divide(a.amount, b.amount)
      : null
  },
  '**': () => null,
}

function addDurations(a: FeelValue, b: FeelValue, sign: 1 | -1): FeelValue {
  if (!(a instanceof FeelDuration && b instanceof FeelDuration) || a.unit !== b.unit) return null
  return duration(a.unit, add(a.amount, sign * b.amount))
}

/** Months are whole: half a month is dropped. */
function duration(unit: FeelDuration['unit'], amount: number | null): FeelDuration | null {
  if (amount === null) return null
  return new FeelDuration(unit, unit === 'months' ? Math.trunc(amount) : amount)
}

export function negate(value: FeelValue): FeelValue {
  if (typeof value === 'number') return value === 0 ? 0 : -value
  return value instanceof FeelDuration ? duration(value.unit, -value.amount) : null
}
