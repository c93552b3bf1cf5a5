import { addCodeList, type PublishedList, readGenericode } from '../modules/forms/index.ts'
import { openApplication } from '../open-application.ts'
import { readConfig } from '../platform/config.ts'
import { type ExitCode, needed, readArgs } from './command.ts'
import { inputBytes } from './read-input.ts'

/** Makes published code lists known. Nothing is taken unless every file can be read: else it ends with 2. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const { positionals } = readArgs(args, { allowPositionals: true })
  needed(positionals[0], 'die Datei')
  const lists: PublishedList[] = []
  for (const file of positionals) {
    const read = await readGenericode(await inputBytes(file))
    if (!read.ok) {
      console.error(`${file}: ${read.message}`)
      return 2
    }
    lists.push(read.list)
  }
  const { app, close } = await openApplication(readConfig(process.env), line => console.log(line))
  let code: ExitCode = 0
  try {
    for (const list of lists) {
      const outcome = await addCodeList(app, list)
      if (outcome.ok)
        console.log(`${nameOf(list)}: ${outcome.added ? `${list.entries.length} Einträge` : 'war schon eingelesen'}.`)
      else {
        console.error(outcome.message)
        code = 1
      }
    }
    return code
  } finally {
    await close()
  }
}

const nameOf = ({ name, uri, version }: PublishedList): string => `„${name}“ in Version ${version} (${uri})`
