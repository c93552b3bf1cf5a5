/**
 * Decimal arithmetic on JavaScript numbers: operands with at most 15 significant digits are scaled to integers,
 * so `0.1 + 0.2` is `0.3` and `1000000.1 - 1000000` is `0.1`. Anything longer is rounded to 15 digits,
 * where DMN keeps 34: euro amounts stay exact far beyond a trillion.
 */
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))
const powerOfTen = (exponent: number): number => powers[exponent] ?? 10 ** exponent

const isSafe = (x: number): boolean => x <= Number.MAX_SAFE_INTEGER && x >= -Number.MAX_SAFE_INTEGER
const isSmallInteger = (x: number): boolean => (x | 0) === x
/** To 15 significant digits; null when there is no such number. */
const tidy = (x: number): number | null => (Number.isFinite(x) ? Number(x.toPrecision(15)) : null)

/** How many decimals a number has; -1 when more than can be scaled exactly. */
function decimalsOf(x: number): number {
  if (Number.isInteger(x)) return 0
  for (let places = 1; places <= 15; places++) {
    const scale = powerOfTen(places)
    const scaled = Math.round(x * scale)
    if (!isSafe(scaled)) return -1
    if (scaled / scale === x) return places
  }
  return -1
}

function scaleOf(a: number, b: number): number {
  const left = decimalsOf(a)
  const right = decimalsOf(b)
  return left < 0 || right < 0 ? -1 : Math.max(left, right)
}

export function add(a: number, b: number): number | null {
  if (isSmallInteger(a) && isSmallInteger(b)) return a + b
  const places = scaleOf(a, b)
  if (places < 0) return tidy(a + b)
  const scale = powerOfTen(places)
  const left = Math.round(a * scale)
  const right = Math.round(b * scale)
  return isSafe(left) && isSafe(right) && isSafe(left + right) ? (left + right) / scale : tidy(a + b)
}

export const subtract = (a: number, b: number): number | null => add(a, -b)

export function multiply(a: number, b: number): number | null {
  if (isSmallInteger(a) && isSmallInteger(b) && isSafe(a * b)) return a * b
  const left = decimalsOf(a)
  const right = decimalsOf(b)
  if (left < 0 || right < 0 || left + right > 22) return tidy(a * b)
  const product = Math.round(a * powerOfTen(left)) * Math.round(b * powerOfTen(right))
  return isSafe(product) ? product / powerOfTen(left + right) : tidy(a * b)
}

export function divide(a: number, b: number): number | null {
  if (b === 0) return null
  const places = scaleOf(a, b)
  if (places < 0) return tidy(a / b)
  const scale = powerOfTen(places)
  const left = Math.round(a * scale)
  const right = Math.round(b * scale)
  const quotient = isSafe(left) && isSafe(right) ? left / right : a / b
  return Number.isFinite(quotient) ? quotient : null
}

export const power = (a: number, b: number): number | null => tidy(a ** b)

export type Rounding = 'floor' | 'ceiling' | 'up' | 'down' | 'half-up' | 'half-down' | 'half-even'

/** Rounds to `scale` decimals (negative: tens, hundreds); `up` and `half-up` go away from zero. */
export function roundTo(x: number, scale: number, rounding: Rounding): number | null {
  if (!Number.isInteger(scale) || scale < -15 || scale > 15) return null
  const exact = toDecimal(x)
  const places = Math.max(decimalsOf(exact), 0)
  if (places <= scale) return exact
  const step = powerOfTen(places - scale)
  const whole = Math.round(exact * powerOfTen(places))
  const rest = whole % step
  const quotient = (whole - rest) / step + stepAway(rest, step, rounding, (whole - rest) / step)
  return scale < 0 ? quotient * powerOfTen(-scale) : quotient / powerOfTen(scale)
}

/** The nearest number that can be scaled: of 15 digits, else of 15 decimals. */
function toDecimal(x: number): number {
  if (decimalsOf(x) >= 0) return x
  const rounded = Number(x.toPrecision(15))
  return decimalsOf(rounded) >= 0 ? rounded : Math.round(rounded * 1e15) / 1e15
}

function stepAway(rest: number, step: number, rounding: Rounding, quotient: number): number {
  if (rest === 0) return 0
  const away = Math.sign(rest)
  const twice = Math.abs(rest) * 2
  switch (rounding) {
    case 'floor':
      return rest < 0 ? -1 : 0
    case 'ceiling':
      return rest > 0 ? 1 : 0
    case 'up':
      return away
    case 'down':
      return 0
    case 'half-up':
      return twice >= step ? away : 0
    case 'half-down':
      return twice > step ? away : 0
    case 'half-even':
      return twice > step || (twice === step && quotient % 2 !== 0) ? away : 0
  }
}
