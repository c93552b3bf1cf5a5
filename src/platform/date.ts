declare const brand: unique symbol
/** A calendar day "2026-05-31" without time or zone. Legal days are days in Europe/Berlin. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' }

const MS_PER_DAY = 86_400_000
const toUtc = (day: PlainDate): number => Date.parse(`${day}T00:00:00Z`)
const fromUtc = (ms: number): PlainDate => new Date(ms).toISOString().slice(0, 10) as PlainDate

/** The day of year, month (1–12), day; undefined for 31 February and years outside 1000–9999. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1000 || year > 9999) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same ? fromUtc(date.getTime()) : undefined
}

/** Reads "2026-05-31" or "31.5.2026"; undefined for anything else, 31.02. included. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  if (iso) return plainDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim())
  return german ? plainDate(Number(german[3]), Number(german[2]), Number(german[1])) : undefined
}

export const addDays = (day: PlainDate, days: number): PlainDate => fromUtc(toUtc(day) + days * MS_PER_DAY)

const berlinDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' })
/** The legal day of an instant. */
export const dayInBerlin = (instant: Date): PlainDate => berlinDay.format(instant) as PlainDate

const longDate = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' })
/** "31. Mai 2026" */
export const formatDate = (day: PlainDate): string => longDate.format(toUtc(day))

const dateTime = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
})
/** "31.05.2026, 14:05" in Berlin */
export const formatInstant = (instant: Date): string => dateTime.format(instant)
