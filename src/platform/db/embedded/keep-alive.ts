import { findPostmaster } from './pid-file.ts'

const LOOK_EVERY_MS = 1_000

/** Looks every second whether the server still runs and starts it again when it was killed. */
export function keepAlive(
  restart: () => Promise<unknown>,
  cluster: string,
  log: (line: string) => void,
): { end(): void } {
  let busy = false
  const look = async () => {
    if (busy || findPostmaster(cluster) !== undefined) return
    busy = true
    log('Die Datenbank wurde beendet. Starte sie neu …')
    try {
      await restart()
    } catch (error) {
      log(error instanceof Error ? error.message : String(error))
    } finally {
      busy = false
    }
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  timer.unref()
  return { end: () => clearInterval(timer) }
}
