import { resolve } from 'node:path'
import { importRegions } from '../modules/regions/index.ts'
import { openApplication } from '../open-application.ts'
import { readConfig } from '../platform/config.ts'
import { type ExitCode, needed, readArgs } from './command.ts'

const SHOWN = 20

/** Reads a Gemeindeverzeichnis into the database. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(args, { options: { changes: { type: 'string' } }, allowPositionals: true })
  const file = resolve(needed(positionals[0], 'die Datei'))
  const report = (line: string) => console.log(line)
  const { app, close } = await openApplication(readConfig(process.env), report)
  try {
    const changes = values.changes === undefined ? {} : { changesFile: resolve(values.changes) }
    const result = await importRegions(app, { file, report, ...changes })
    if (!result.ok) {
      for (const { line, message } of result.problems.slice(0, SHOWN)) console.error(`Zeile ${line}: ${message}`)
      console.error('Nichts wurde übernommen.')
      return 1
    }
    console.log(`${result.regions} Regionen, Stand ${result.asOf}. ${result.ended} sind aufgelöst.`)
    if (result.withoutSuccessor.length > 0)
      console.log(
        `Ohne Nachfolgerin: ${result.withoutSuccessor.slice(0, SHOWN).join(', ')}. Nennen Sie sie mit --changes.`,
      )
    return 0
  } finally {
    await close()
  }
}
