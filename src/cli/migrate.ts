import { openApplication } from '../open-application.ts'
import { readConfig } from '../platform/config.ts'
import { type ExitCode, readArgs } from './command.ts'

/** Brings the database to the newest shape. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  readArgs(args, { options: {} })
  const { close } = await openApplication(readConfig(process.env), line => console.log(line))
  await close()
  console.log('Die Datenbank ist auf dem neuesten Stand.')
  return 0
}
