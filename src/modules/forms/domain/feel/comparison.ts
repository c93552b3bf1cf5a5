import type { CompareOperator, FeelAst, FeelTest } from './ast.ts'
import type { Compiled } from './environment.ts'
import { FeelRange } from './range.ts'
import { equals, type FeelValue, isList, isSame, order } from './values.ts'

export const comparisons: Record<CompareOperator, (a: FeelValue, b: FeelValue) => boolean | null> = {
  '=': equals,
  '!=': (a, b) => {
    const same = equals(a, b)
    return same === null ? null : !same
  },
  '<': (a, b) => ordered(order(a, b), by => by < 0),
  '<=': (a, b) => ordered(order(a, b), by => by <= 0),
  '>': (a, b) => ordered(order(a, b), by => by > 0),
  '>=': (a, b) => ordered(order(a, b), by => by >= 0),
}
const ordered = (by: number | null, holds: (by: number) => boolean): boolean | null => (by === null ? null : holds(by))

export function compileComparison(operator: CompareOperator, left: Compiled, right: Compiled): Compiled {
  const compare = comparisons[operator]
  return env => compare(left(env), right(env))
}

/** Three-valued and: false wins over null. */
function both(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false
  return a === null || b === null ? null : true
}

export function within(value: FeelValue, range: FeelRange): boolean | null {
  const low = range.open === 'low' ? true : comparisons[range.start === '[' ? '>=' : '>'](value, range.low)
  const high = range.open === 'high' ? true : comparisons[range.end === ']' ? '<=' : '<'](value, range.high)
  return both(low, high)
}

/** `x in test`: a range, a list that holds it (or a range that does), or an equal value. */
function matches(value: FeelValue, test: FeelValue): boolean | null {
  if (test instanceof FeelRange) return within(value, test)
  if (!isList(test)) return equals(value, test)
  return test.some(entry => (entry instanceof FeelRange ? within(value, entry) === true : isSame(value, entry)))
}

export function compileIn(
  subject: Compiled,
  tests: readonly FeelTest[],
  compile: (ast: FeelAst) => Compiled,
): Compiled {
  const compiled = tests.map(test => {
    if (test[0] !== 'is') {
      const expected = compile(test)
      return (value: FeelValue, expectedIn: Parameters<Compiled>[0]) => matches(value, expected(expectedIn))
    }
    const compare = comparisons[test[1]]
    const bound = compile(test[2])
    return (value: FeelValue, env: Parameters<Compiled>[0]) => compare(value, bound(env))
  })
  return env => {
    const value = subject(env)
    let result: boolean | null = false
    for (const test of compiled) {
      const holds = test(value, env)
      if (holds === true) return true
      if (holds === null) result = null
    }
    return result
  }
}

/** `> 5` as a value: the range open to one side. */
export function rangeOf(operator: CompareOperator, bound: FeelValue): FeelValue {
  if (bound === null || operator === '!=') return null
  if (operator === '=') return new FeelRange('[', bound, bound, ']')
  return operator.startsWith('<')
    ? new FeelRange('(', null, bound, operator === '<=' ? ']' : ')', 'low')
    : new FeelRange(operator === '>=' ? '[' : '(', bound, null, ')', 'high')
}
