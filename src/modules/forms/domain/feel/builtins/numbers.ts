import { multiply, type Rounding, roundTo, subtract } from '../decimal.ts'
import type { FeelValue } from '../values.ts'
import { type Builtin, of, ofNumber } from './builtin.ts'

const rounding = (min: 1 | 2, how: Rounding): Builtin =>
  of(min, 2, ([value = null, scale = 0]) =>
    typeof value === 'number' && typeof scale === 'number' ? roundTo(value, scale, how) : null,
  )

/** `number("1.234,5", ".", ",")`: DMN allows a space, comma or point to group, comma or point for decimals. */
function toNumber([value = null, grouping = null, decimal = null]: readonly FeelValue[]): FeelValue {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || (grouping !== null && grouping === decimal)) return null
  if (grouping !== null && !(typeof grouping === 'string' && [' ', ',', '.'].includes(grouping))) return null
  if (decimal !== null && !(decimal === ',' || decimal === '.')) return null
  const plain = value.replaceAll(grouping ?? '', '').replace(decimal ?? '.', '.')
  return /^-?(\d{1,34}(\.\d{0,34})?|\.\d{1,34})$/.test(plain) ? Number(plain) : null
}

function modulo([a = null, b = null]: readonly FeelValue[]): FeelValue {
  if (typeof a !== 'number' || typeof b !== 'number' || b === 0) return null
  const whole = multiply(b, Math.floor(a / b))
  return whole === null ? null : subtract(a, whole)
}

export const numberBuiltins: Readonly<Record<string, Builtin>> = {
  number: of(1, 3, toNumber),
  floor: rounding(1, 'floor'),
  ceiling: rounding(1, 'ceiling'),
  decimal: rounding(2, 'half-even'),
  'round up': rounding(2, 'up'),
  'round down': rounding(2, 'down'),
  'round half up': rounding(2, 'half-up'),
  'round half down': rounding(2, 'half-down'),
  abs: ofNumber(Math.abs),
  even: ofNumber(value => value % 2 === 0),
  odd: ofNumber(value => Math.abs(value % 2) === 1),
  modulo: of(2, 2, modulo),
}
