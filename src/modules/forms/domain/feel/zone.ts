/** Seconds east of UTC, or the name of a zone ("Europe/Berlin"); null for local time. */
export type Zone = number | string | null

const formats = new Map<string, Intl.DateTimeFormat | null>()
function formatOf(name: string): Intl.DateTimeFormat | null {
  const known = formats.get(name)
  if (known !== undefined) return known
  let made: Intl.DateTimeFormat | null = null
  try {
    made = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
  } catch {
    // Not a zone.
  }
  if (formats.size < 1000) formats.set(name, made)
  return made
}

/** Seconds east of UTC at a moment (seconds since 1970, UTC). */
export function offsetAt(zone: string, moment: number): number {
  const text = formatOf(zone)
    ?.formatToParts(moment * 1000)
    .find(part => part.type === 'timeZoneName')?.value
  return parseOffset(text?.slice(3) ?? '') ?? 0
}

/** Seconds east of UTC when clocks in a zone show a local time; in the doubled hour of autumn the first. */
export function offsetFor(zone: Zone, local: number): number {
  if (typeof zone !== 'string') return zone ?? 0
  const before = offsetAt(zone, local - 86_400)
  return offsetAt(zone, local - before) === before ? before : offsetAt(zone, local - offsetAt(zone, local - before))
}

const offsetPattern = /^([+-])(\d{2}):?(\d{2})(?::(\d{2}))?$/
function parseOffset(text: string): number | undefined {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = offsetPattern.exec(text) ?? []
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return sign === undefined || total > 14 * 3600 || Number(minutes) > 59 ? undefined : sign === '-' ? 0 - total : total
}

/** "Z", "+02:00", "@Europe/Berlin" or nothing; undefined for anything else. */
export function parseZone(text: string): Zone | undefined {
  if (text === '') return null
  if (text === 'Z') return 0
  if (text.startsWith('@')) return formatOf(text.slice(1)) ? text.slice(1) : undefined
  return parseOffset(text)
}

const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0')
export function zoneText(zone: Zone): string {
  if (zone === null) return ''
  if (typeof zone === 'string') return `@${zone}`
  if (zone === 0) return 'Z'
  const size = Math.abs(zone)
  const seconds = size % 60 === 0 ? '' : `:${two(size % 60)}`
  return `${zone < 0 ? '-' : '+'}${two(size / 3600)}:${two((size % 3600) / 60)}${seconds}`
}
