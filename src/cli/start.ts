import { readConfig } from '../platform/config.ts'
import { type ExitCode, readArgs } from './command.ts'
import { stopSignal } from './stop-signal.ts'
import { welcome } from './welcome.ts'

const LONGEST_STOP_MS = 20_000

/** Starts the application and ends when it is told to. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  readArgs(args, { options: {} })
  const config = readConfig(process.env)
  const stopped = stopSignal()
  console.log('Amtsweg startet …')
  const { startApplication } = await import('../main.ts')
  const running = await startApplication(config, line => console.log(`  ${line}`))
  console.log(welcome(config, running.url))
  await stopped
  console.log('Beende die Anwendung …')
  const late = setTimeout(() => {
    console.error('Das Beenden dauert zu lange. Abgebrochen.')
    process.exit(1)
  }, LONGEST_STOP_MS)
  await running.stop()
  clearTimeout(late)
  console.log('Beendet. Alle Daten sind gespeichert.')
  return 0
}
