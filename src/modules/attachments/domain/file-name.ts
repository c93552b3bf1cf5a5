import { EXTENSION, type MediaType } from './media-type.ts'

const MAX_LENGTH = 150
/** Control characters, and what turns or hides text: "fdp.exe" must not read "exe.pdf". */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu
/** What Windows forbids in names. */
const FORBIDDEN = /[<>:"|?*]/g
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const LAST_EXTENSION = /\.[a-z][a-z0-9]{0,4}$/i

/** A name that is safe to show and to save everywhere: no path, nothing hidden, and the extension of the real type. */
export function safeFileName(given: string, type: MediaType): string {
  const extension = EXTENSION[type]
  const name = given
    .normalize('NFC')
    .slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, '_')
    .replace(/\s+/gu, ' ')
  const stem = trimmed(withoutExtension(trimmed(name), extension))
  const safe = stem === '' || RESERVED.test(stem) ? 'Datei' : stem
  return `${trimmed([...safe].slice(0, MAX_LENGTH - extension.length - 1).join(''))}.${extension}`
}

const trimmed = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/gu, '')

/** "a.pdf", "a.PDF.exe" and "a.jpeg" all lose their endings; "Stand 12.2025" has none. */
function withoutExtension(name: string, extension: string): string {
  const once = name.replace(LAST_EXTENSION, '')
  return once.toLowerCase().endsWith(`.${extension}`) ? once.slice(0, -extension.length - 1) : once
}
