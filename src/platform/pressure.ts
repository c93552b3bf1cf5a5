import { setTimeout as sleep } from 'node:timers/promises'

/** How many requests this process is answering right now. Work that can wait lets them pass. */
export interface Pressure {
  enter(): void
  leave(): void
  /** Resolves when few requests are under way, or after `atMostMs`: what waits must not wait for ever. */
  calm(atMostMs: number): Promise<void>
}

const FEW = 3
const LOOK_EVERY_MS = 20

export function createPressure(): Pressure {
  let underWay = 0
  return {
    enter: () => void underWay++,
    leave: () => void underWay--,
    calm: async atMostMs => {
      for (let waited = 0; underWay > FEW && waited < atMostMs; waited += LOOK_EVERY_MS) await sleep(LOOK_EVERY_MS)
    },
  }
}
