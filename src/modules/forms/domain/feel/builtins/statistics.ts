import { add, divide, multiply } from '../decimal.ts'
import type { FeelValue } from '../values.ts'
import type { Builtin, Builtins } from './builtin.ts'
import { sum } from './core.ts'
import { ofList } from './list-arguments.ts'

/** A function of numbers; null when one is none. */
const ofNumbers = (call: (numbers: readonly number[]) => FeelValue): Builtin =>
  ofList(list => {
    const numbers = list.filter(item => typeof item === 'number')
    return numbers.length === list.length ? call(numbers) : null
  })

function mean(numbers: readonly number[]): number | null {
  const total = sum(numbers)
  return total === null ? null : divide(total, numbers.length)
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : mean([lower, upper])
}

/** Of a sample: of fewer than two numbers it is null. */
function deviation(numbers: readonly number[]): number | null {
  const middle = mean(numbers)
  if (middle === null || numbers.length < 2) return null
  let squares: number | null = 0
  for (const number of numbers) {
    const apart: number | null = add(number, -middle)
    const square: number | null = apart === null ? null : multiply(apart, apart)
    squares = squares === null || square === null ? null : add(squares, square)
  }
  return squares === null ? null : Math.sqrt(squares / (numbers.length - 1))
}

/** The most frequent numbers, ascending. */
function mode(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  const highest = [...counts.values()].reduce((a, b) => Math.max(a, b), 0)
  return [...counts].flatMap(([number, count]) => (count === highest ? [number] : [])).sort((a, b) => a - b)
}

function product(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  return numbers.reduce<number | null>((all, number) => (all === null ? null : multiply(all, number)), 1)
}

export const statisticBuiltins: Builtins = {
  mean: ofNumbers(mean),
  median: ofNumbers(median),
  stddev: ofNumbers(deviation),
  mode: ofNumbers(mode),
  product: ofNumbers(product),
}
