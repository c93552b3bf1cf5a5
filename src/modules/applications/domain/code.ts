declare const brand: unique symbol
/**
 * The secret with which a person comes back: sixteen letters and digits that can't be mixed up
 * (no 0/O, 1/I/L, no vowels that make words). Tenant (3), random (12), check character (1).
 */
export type AccessCode = string & { readonly [brand]: 'AccessCode' }

const ALPHABET = '23456789BCDFGHJKMNPQRSTVWXYZ'
const BASE = ALPHABET.length
export const CODE_RANDOM_LENGTH = 12

const digitOf = (character: string): number => ALPHABET.indexOf(character)
const checkOf = (body: string): string => {
  let sum = 0
  for (const [index, character] of [...body].entries()) sum += digitOf(character) * (index + 2)
  return ALPHABET[(sum % 29) % BASE] ?? ''
}

/** The code of one application. `random` are twelve whole numbers below the alphabet's length. */
export function accessCode(tenantNumber: number, random: readonly number[]): AccessCode {
  let rest = tenantNumber
  let tenant = ''
  for (let i = 0; i < 3; i++) {
    tenant = ALPHABET[rest % BASE] + tenant
    rest = Math.floor(rest / BASE)
  }
  const body = tenant + random.map(value => ALPHABET[value % BASE]).join('')
  return (body + checkOf(body)) as AccessCode
}

export type ParsedCode =
  | { readonly ok: true; readonly code: AccessCode; readonly tenantNumber: number }
  | { readonly ok: false; readonly reason: 'not-a-code' | 'mistyped' }

/** Reads what a person types, in either case, with or without spaces and dashes. */
export function parseCode(text: string): ParsedCode {
  const code = text.toUpperCase().replace(/[\s\-–.]/g, '')
  if (code.length !== 16 || [...code].some(character => digitOf(character) < 0))
    return { ok: false, reason: 'not-a-code' }
  if (checkOf(code.slice(0, -1)) !== code.at(-1)) return { ok: false, reason: 'mistyped' }
  const tenantNumber = [...code.slice(0, 3)].reduce((sum, character) => sum * BASE + digitOf(character), 0)
  return { ok: true, code: code as AccessCode, tenantNumber }
}

/** "23HB-K7PM-XQ9D-VTR3" */
export const formatCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

export const ALPHABET_LENGTH = BASE
