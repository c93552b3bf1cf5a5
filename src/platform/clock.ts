/** The only source of "now"; tests pass their own. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until moved, for tests and demo data. */
export function fixedClock(start: string): Clock & { move(milliseconds: number): void } {
  let time = new Date(start).getTime()
  return {
    now: () => new Date(time),
    move: milliseconds => {
      time += milliseconds
    },
  }
}
