import { type Environment, SettingError } from './setting.ts'

const KNOWN = [
  'AMTSWEG_DATA_DIR',
  'AMTSWEG_DEMO',
  'AMTSWEG_HOST',
  'AMTSWEG_LOG',
  'AMTSWEG_MAIL_FROM',
  'AMTSWEG_MASTER_KEY',
  'AMTSWEG_PORT',
  'AMTSWEG_PROXY',
  'AMTSWEG_PUBLIC_URL',
  'AMTSWEG_SMTP_URL',
]

/** Settings of the tests, which the application leaves alone. */
const OTHERS = /^AMTSWEG_(TEST|BENCH)_/

/** A misspelt setting would silently do nothing. */
export function refuseUnknown(env: Environment): void {
  const unknown = Object.keys(env).find(
    name => name.startsWith('AMTSWEG_') && !KNOWN.includes(name) && !OTHERS.test(name),
  )
  if (unknown === undefined) return
  const nearest = KNOWN.toSorted((a, b) => distance(unknown, a) - distance(unknown, b))[0]
  throw new SettingError(`Die Einstellung ${unknown} gibt es nicht. Meinen Sie ${nearest}?`)
}

/** How many letters to change, add or leave out. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1]
    for (const [column, other] of [...to].entries())
      next.push(
        Math.min((next[column] ?? 0) + 1, (row[column + 1] ?? 0) + 1, (row[column] ?? 0) + (letter === other ? 0 : 1)),
      )
    row = next
  }
  return row.at(-1) ?? 0
}
