declare const brand: unique symbol
/** Application number of twelve digits: tenant (4), random (7), check digit (1). Shown as "0042 8391 5027". */
export type ApplicationNumber = string & { readonly [brand]: 'ApplicationNumber' }

/** Damm's quasigroup of order 10: finds every wrong digit and every swap of neighbours. */
const DAMM = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const

const damm = (digits: string): number => {
  let interim = 0
  for (const digit of digits) interim = DAMM[interim]?.[Number(digit)] ?? 0
  return interim
}

export const SERIALS = 10_000_000

/** The number of one tenant's application; `serial` is a whole number below ten million. */
export function applicationNumber(tenantNumber: number, serial: number): ApplicationNumber {
  const body = String(tenantNumber).padStart(4, '0') + String(serial).padStart(7, '0')
  if (!/^\d{11}$/.test(body)) throw new RangeError(`no application number for tenant ${tenantNumber}, serial ${serial}`)
  return (body + damm(body)) as ApplicationNumber
}

export type ParsedNumber =
  | { readonly ok: true; readonly number: ApplicationNumber; readonly tenantNumber: number }
  | { readonly ok: false; readonly reason: 'not-a-number' | 'mistyped' }

/** Reads what a person types: spaces, dots and dashes don't matter. A wrong or swapped digit is told as such. */
export function parseNumber(text: string): ParsedNumber {
  const digits = text.replace(/[\s.\-–/]/g, '')
  if (!/^\d{12}$/.test(digits)) return { ok: false, reason: 'not-a-number' }
  if (damm(digits) !== 0) return { ok: false, reason: 'mistyped' }
  return { ok: true, number: digits as ApplicationNumber, tenantNumber: Number(digits.slice(0, 4)) }
}

/** "0042 8391 5027": three groups, as people read numbers out. */
export const formatNumber = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1 ')
