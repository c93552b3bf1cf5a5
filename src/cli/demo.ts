import { openApplication } from '../open-application.ts'
import { readConfig } from '../platform/config.ts'
import { loadDemo, loadReferenceData } from '../reference-data.ts'
import { type ExitCode, readArgs } from './command.ts'

/** Loads the demo data. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  readArgs(args, { options: {} })
  const report = (line: string) => console.log(line)
  const { app, close } = await openApplication(readConfig(process.env), report)
  try {
    await loadReferenceData(app, report)
    await loadDemo(app, report)
  } finally {
    await close()
  }
  console.log('Die Demodaten sind geladen.')
  return 0
}
