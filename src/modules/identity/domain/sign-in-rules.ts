/** Characters; length counts for more than variety (BSI ORP.4, NIST SP 800-63B). */
const PASSWORD_MIN_LENGTH = 12
/** More is no safer and costs time to hash. */
export const PASSWORD_MAX_LENGTH = 200

export type PasswordVerdict = 'good' | 'password-too-short' | 'password-too-long' | 'password-too-simple'

/** Long enough, not one character over and over, and not the person's own address. */
export function judgePassword(password: string, email: string): PasswordVerdict {
  const length = [...password].length
  if (length < PASSWORD_MIN_LENGTH) return 'password-too-short'
  if (length > PASSWORD_MAX_LENGTH) return 'password-too-long'
  if (new Set(password).size < 5 || loginName(password) === loginName(email)) return 'password-too-simple'
  return 'good'
}

/** The e-mail address as it is compared: case and outer spaces don't matter. */
export const loginName = (email: string): string => email.trim().normalize('NFC').toLowerCase()

export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@.]{2,}$/.test(text)

/** No request sits at a desk longer without signing in again. */
export const IDLE_MS = 2 * 60 * 60 * 1000
export const ABSOLUTE_MS = 12 * 60 * 60 * 1000

export const START_PAGE = '/amt'
const ORIGIN = 'http://desk.invalid'

/** The page to go to after sign-in: only pages of the desk, never another website. */
export function wantedPage(text: string): string {
  if (text.length > 2000 || !URL.canParse(text, ORIGIN)) return START_PAGE
  const url = new URL(text, ORIGIN)
  const isDesk = url.origin === ORIGIN && (url.pathname === START_PAGE || url.pathname.startsWith(`${START_PAGE}/`))
  const isSignIn = /^\/amt\/(an|ab)melden/.test(url.pathname)
  return isDesk && !isSignIn ? url.pathname + url.search : START_PAGE
}
