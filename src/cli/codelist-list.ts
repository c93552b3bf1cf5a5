import { storedLists } from '../modules/forms/index.ts'
import { openApplication } from '../open-application.ts'
import { readConfig } from '../platform/config.ts'
import { type ExitCode, readArgs } from './command.ts'

/** Says which code lists are known. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const { values } = readArgs(args, { options: { json: { type: 'boolean' } } })
  const { app, close } = await openApplication(readConfig(process.env), line => console.error(line))
  try {
    const lists = await storedLists(app.db)
    if (values.json) console.log(JSON.stringify(lists, null, 2))
    else if (lists.length === 0) console.log('Es ist keine Codeliste eingelesen: amtsweg codelist import DATEI')
    else
      for (const { uri, version, name, entries } of lists)
        console.log(`${uri}  Version ${version}  ${entries} Einträge  ${name}`)
    return 0
  } finally {
    await close()
  }
}
