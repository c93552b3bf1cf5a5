import type { RawValues } from '../domain/engine/types.ts'

/** One input's text, whatever was sent: the first where a name came more than once, '' where it is missing. */
export function rawText(raw: RawValues, name: string): string {
  const sent: unknown = raw[name]
  if (typeof sent === 'string') return sent
  const first: unknown = Array.isArray(sent) ? sent[0] : ''
  return typeof first === 'string' ? first : ''
}

/** Characters that need no cleaning: printable ASCII, precomposed Latin letters, German quotes and dashes. */
const clean = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2013\u2018-\u201e]*$/
/** Invisible marks: soft hyphens from word processors, zero-width and text direction characters. */
const invisible = /\p{Cf}/gu
const forbidden = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u
const forbiddenInLines = /[^\P{C}\n]/u

/** One line: NFC, white space collapsed, invisible marks removed; undefined when control characters remain. */
export function cleanLine(text: string): string | undefined {
  if (clean.test(text)) return text.includes('  ') ? text.replace(/ {2,}/g, ' ').trim() : text.trim()
  const line = text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim()
  return forbidden.test(line) ? undefined : line
}

/** Whether a line is as `cleanLine` leaves it; false for some that are. */
export const isCleanLine = (text: string): boolean =>
  text.length > 0 &&
  clean.test(text) &&
  !text.includes('  ') &&
  !isBlank(text.charCodeAt(0)) &&
  !isBlank(text.charCodeAt(text.length - 1))

const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0

/** Several lines: line breaks are \n, at most one empty line in a row, no spaces at line ends. */
export function cleanLines(text: string): string | undefined {
  if (clean.test(text)) return text.trim()
  const lines = text
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return forbiddenInLines.test(lines) ? undefined : lines
}

/** How long a text is for a person: in code points. */
export function lengthOf(text: string): number {
  if (clean.test(text)) return text.length
  let count = 0
  for (const _ of text) count++
  return count
}
