import { divide, multiply, type Rounding, roundTo, subtract } from '../decimal.ts'
import { FeelDuration } from '../duration.ts'
import { type Builtin, type Builtins, ofNumber } from './builtin.ts'

const rounding =
  (how: Rounding): Builtin =>
  (value, scale = 0) =>
    typeof value === 'number' && typeof scale === 'number' ? roundTo(value, scale, how) : null

/** `number("1.234,5", ".", ",")`: DMN allows a space, comma or point to group, comma or point for decimals. */
const number: Builtin = (value = null, grouping = null, decimal = null) => {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || (grouping !== null && grouping === decimal)) return null
  if (grouping !== null && !(typeof grouping === 'string' && [' ', ',', '.'].includes(grouping))) return null
  if (decimal !== null && !(decimal === ',' || decimal === '.')) return null
  const plain = value.replaceAll(grouping ?? '', '').replace(decimal ?? '.', '.')
  return /^-?(\d{1,34}(\.\d{0,34})?|\.\d{1,34})$/.test(plain) ? Number(plain) : null
}

const modulo: Builtin = (a, b) => {
  if (typeof a !== 'number' || typeof b !== 'number' || b === 0) return null
  const quotient = divide(a, b)
  const whole = quotient === null ? null : multiply(b, Math.floor(quotient))
  return whole === null ? null : subtract(a, whole)
}

/** To 15 digits; null when there is no such number. */
const real = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(15)) : null)

export const numberBuiltins: Builtins = {
  number,
  floor: rounding('floor'),
  ceiling: rounding('ceiling'),
  decimal: rounding('half-even'),
  'round up': rounding('up'),
  'round down': rounding('down'),
  'round half up': rounding('half-up'),
  'round half down': rounding('half-down'),
  abs: (value = null) => {
    if (typeof value === 'number') return Math.abs(value)
    return value instanceof FeelDuration ? new FeelDuration(value.unit, Math.abs(value.amount)) : null
  },
  even: ofNumber(value => value % 2 === 0),
  odd: ofNumber(value => Math.abs(value % 2) === 1),
  modulo,
  sqrt: ofNumber(value => real(Math.sqrt(value))),
  log: ofNumber(value => real(Math.log(value))),
  exp: ofNumber(value => real(Math.exp(value))),
}
