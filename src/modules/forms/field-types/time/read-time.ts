/** "9:30", "09.30", "9:30 Uhr", "9 Uhr", "0930" as "09:30"; undefined for what is no time of day. */
export function readTime(typed: string): string | undefined {
  const [, hour, minute = '00'] = SPOKEN.exec(typed) ?? DIGITS.exec(typed) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

const SPOKEN = /^(\d{1,2})(?:[:.](\d{2}))?(?: ?(?:uhr|h))?$/i
const DIGITS = /^(\d{2})(\d{2})$/

/** As it is stored: hours and minutes. */
export const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)
