import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { readGenericode, readXdf } from '../modules/forms/index.ts'
import { PACKAGE_DIR } from '../modules/online-services/load-packages.ts'
import { type ExitCode, needed, readArgs, UsageError } from './command.ts'
import { packageFromSchema } from './fim-package.ts'
import { inputBytes } from './read-input.ts'

/** Makes a service package from a FIM data schema. A file that is refused ends with 2. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(args, {
    options: { package: { type: 'string' }, out: { type: 'string' }, codelist: { type: 'string', multiple: true } },
    allowPositionals: true,
  })
  const file = needed(positionals[0], 'die Datei')
  const id = needed(values.package, '--package NAME')
  if (!/^[a-z][a-z0-9-]{0,59}$/.test(id))
    throw new UsageError(`„${id}“ passt nicht als Name: kleine Buchstaben, Ziffern und Bindestriche, höchstens 60.`)
  const folder = join(resolve(values.out ?? PACKAGE_DIR), id)
  if (await exists(folder)) throw new UsageError(`Den Ordner ${folder} gibt es schon. Wählen Sie einen anderen Namen.`)

  const outcome = await readXdf(await inputBytes(file))
  if (!outcome.ok) return refuse(file, outcome.message)
  const lists = []
  for (const listFile of values.codelist ?? []) {
    const read = await readGenericode(await inputBytes(listFile))
    if (!read.ok) return refuse(listFile, read.message)
    lists.push(read.list)
  }
  const made = packageFromSchema(outcome.schema, id, lists)
  if (!made.ok) {
    for (const problem of made.problems) console.error(problem)
    return 1
  }
  for (const [path, text] of made.files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
  console.log(summary(folder, id, made, values.out === undefined))
  return 0
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

function refuse(file: string, message: string): ExitCode {
  console.error(`${file}: ${message}`)
  return 2
}

type Made = Extract<ReturnType<typeof packageFromSchema>, { ok: true }>

const summary = (folder: string, id: string, { title, pages, openRules, warnings }: Made, isOwn: boolean): string =>
  [
    `„${title}“ liegt in ${folder}: ${pages} Seiten.`,
    ...(openRules > 0
      ? [`${openRules} Hinweise aus dem Schema brauchen Ihre Entscheidung; sie stehen im Formular bei ihren Feldern.`]
      : []),
    ...warnings,
    isOwn
      ? `„npm start“ nimmt das Paket auf. In der Demo bietet es der Freistaat Thüringen an: /dienste/thueringen/${id}`
      : `Kopieren Sie den Ordner nach service-packages, dann nimmt „npm start“ das Paket auf.`,
  ].join('\n')
