const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** Ctrl-C reaches this process from the terminal and again through every parent that hands it on. */
const SAME_MS = 700

/**
 * Settles when somebody wants the application to stop, or when the process that started it was killed.
 * A second wish, later, ends the process at once.
 */
export function stopSignal(): Promise<void> {
  return new Promise(resolve => {
    let first: number | undefined
    const wish = () => {
      const now = performance.now()
      if (first === undefined) {
        first = now
        resolve()
      } else if (now - first > SAME_MS) {
        console.error('Sofort beendet.')
        process.exit(130)
      }
    }
    for (const signal of SIGNALS) process.on(signal, wish)
    process.once('disconnect', wish)
  })
}
