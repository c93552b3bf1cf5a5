import { isUtf8 } from 'node:buffer'
import { parse } from 'node:querystring'
import { RequestProblem } from './request-problem.ts'

export type FormBody = Readonly<Record<string, string | readonly string[] | undefined>>

const MAX_FIELDS = 1000

const unreadable = () =>
  new RequestProblem(
    400,
    'Ihre Eingabe kam beschädigt an',
    'Gehen Sie einen Schritt zurück und senden Sie die Seite noch einmal ab.',
  )

/** Reads an urlencoded body. Refuses broken UTF-8, NUL and floods of fields, which no browser sends. */
export function parseFormBody(bytes: Buffer): FormBody {
  if (!isUtf8(bytes)) throw unreadable()
  const text = bytes.toString()
  if (text.includes('%00') || text.includes('\0') || hasBrokenEscape(text)) throw unreadable()
  if (!hasAtMost(MAX_FIELDS, text)) throw unreadable()
  return parse(text, '&', '=', { maxKeys: 0 })
}

function hasAtMost(fields: number, text: string): boolean {
  let count = 1
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) if (++count > fields) return false
  return true
}

function hasBrokenEscape(text: string): boolean {
  if (!text.includes('%')) return false
  try {
    decodeURIComponent(text)
    return false
  } catch {
    return true
  }
}
