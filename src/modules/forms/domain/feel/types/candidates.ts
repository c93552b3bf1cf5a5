import { FeelDate } from '../date.ts'
import { type FeelValue, kindOf, order } from '../values.ts'
import type { FeelType } from './feel-type.ts'

/** A text that equals nothing an expression could name, so that it stands for all others. */
const OTHER: FeelValue = new Map([['\0', null]])

/**
 * Enough values of a subject to see all that comparisons with these constants can give: each constant, one value
 * between each two, one below and one above all, null, and something of another kind.
 */
export function candidatesFor(constants: readonly FeelValue[], type: FeelType): readonly FeelValue[] {
  if (type.kind === 'boolean') return [null, true, false]
  if (type.kind === 'string' && type.values) return [null, ...type.values]
  const kinds = Map.groupBy(constants, kindOf)
  return [null, true, false, OTHER, ...[...kinds.values()].flatMap(withNeighbours)]
}

function withNeighbours(constants: readonly FeelValue[]): FeelValue[] {
  const sorted = constants.toSorted((a, b) => order(a, b) ?? 0)
  return sorted.flatMap((constant, i) => [...below(constant, sorted[i - 1]), constant, ...above(constant)])
}

/** Between the one before and this, and right below this. */
function below(constant: FeelValue, previous: FeelValue | undefined): FeelValue[] {
  if (typeof constant === 'number') {
    return [typeof previous === 'number' ? (previous + constant) / 2 : constant - 1]
  }
  if (typeof constant === 'string') return ['']
  return constant instanceof FeelDate ? [new FeelDate(constant.days - 1)] : []
}

function above(constant: FeelValue): FeelValue[] {
  if (typeof constant === 'number') return [constant + 1]
  // The very next text there is.
  if (typeof constant === 'string') return [`${constant}\0`]
  return constant instanceof FeelDate ? [new FeelDate(constant.days + 1)] : []
}

/** Values whose order we know how to step through; others are left alone. */
export const canStep = (value: FeelValue): boolean =>
  (typeof value === 'number' && Math.abs(value) < 1e12) ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value === null ||
  value instanceof FeelDate
