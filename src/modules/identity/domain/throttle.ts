/** Failed sign-ins of one account from one address. */
export interface Failures {
  readonly count: number
  readonly lastAt: number
}

const FREE_TRIES = 5
const FIRST_PAUSE_MS = 15_000
const LONGEST_PAUSE_MS = 15 * 60_000
const FORGOTTEN_AFTER_MS = 60 * 60_000

/** Milliseconds until the next try is heard: none for five tries, then 15 s, doubling up to a quarter of an hour. */
export function pauseMs(failures: Failures | undefined, now: number): number {
  if (!failures || failures.count < FREE_TRIES || isForgotten(failures, now)) return 0
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (failures.count - FREE_TRIES), LONGEST_PAUSE_MS)
  return Math.max(0, failures.lastAt + pause - now)
}

export const afterFailure = (failures: Failures | undefined, now: number): Failures => ({
  count: failures && !isForgotten(failures, now) ? failures.count + 1 : 1,
  lastAt: now,
})

export const isForgotten = (failures: Failures, now: number): boolean => now - failures.lastAt > FORGOTTEN_AFTER_MS

/**
 * What counts as one address: IPv4 whole; of IPv6 the first 64 bits, because a household or a server owns all the rest.
 */
export function addressGroup(ip: string): string {
  const plain = ip.startsWith('::ffff:') ? ip.slice(7) : ip
  if (!plain.includes(':')) return plain
  const [head = ''] = plain.split('::')
  const groups = head.split(':').filter(Boolean)
  return [...groups, '0', '0', '0', '0'].slice(0, 4).join(':')
}
