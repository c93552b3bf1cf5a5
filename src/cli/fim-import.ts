import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { XdfSchema } from '../modules/forms/fim/xdf.ts'
import { type PublishedList, readXdf } from '../modules/forms/index.ts'
import { PACKAGE_DIR } from '../modules/online-services/load-packages.ts'
import { type ExitCode, needed, readArgs, UsageError } from './command.ts'
import { listsFor } from './fim-lists.ts'
import { packageFromSchema } from './fim-package.ts'
import { updateFromSchema } from './fim-update.ts'
import { inputBytes } from './read-input.ts'

/** Makes a service package from a FIM data schema. A file that is refused ends with 2. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(args, {
    options: {
      package: { type: 'string' },
      out: { type: 'string' },
      codelist: { type: 'string', multiple: true },
      update: { type: 'boolean' },
    },
    allowPositionals: true,
  })
  const file = needed(positionals[0], 'die Datei')
  const id = needed(values.package, '--package NAME')
  if (!/^[a-z][a-z0-9-]{0,59}$/.test(id))
    throw new UsageError(`„${id}“ passt nicht als Name: kleine Buchstaben, Ziffern und Bindestriche, höchstens 60.`)
  const folder = join(resolve(values.out ?? PACKAGE_DIR), id)
  const isThere = await exists(folder)
  if (values.update && !isThere) throw new UsageError(`Den Ordner ${folder} gibt es nicht. Lassen Sie --update weg.`)

  const outcome = await readXdf(await inputBytes(file))
  if (!outcome.ok) return refuse(file, outcome.message)
  const found = await listsFor(outcome.schema, values.codelist ?? [])
  if (!found.ok) return refuse(found.file, found.message)
  if (isThere) return update(folder, outcome.schema, found.lists, values.update === true)
  const made = packageFromSchema(outcome.schema, id, found.lists)
  if (!made.ok) {
    for (const problem of made.problems) console.error(problem)
    return 1
  }
  await write(folder, made.files)
  console.log(summary(folder, id, made, values.out === undefined))
  return 0
}

/** A package that is there changes only when that is wanted; first it is said what would change. */
async function update(
  folder: string,
  schema: XdfSchema,
  lists: readonly PublishedList[],
  wanted: boolean,
): Promise<ExitCode> {
  const outcome = await updateFromSchema(folder, schema, lists)
  if (!outcome.ok) {
    for (const problem of outcome.problems) console.error(problem)
    return 1
  }
  for (const change of outcome.changes) console.log(change)
  if (outcome.changes.length === 0) {
    console.log(`${folder} entspricht dem Schema schon.`)
    return 0
  }
  if (!wanted) {
    console.error(
      `Den Ordner ${folder} gibt es schon, er bleibt, wie er ist. Mit --update übernehmen Sie die Änderungen.`,
    )
    return 1
  }
  await write(folder, outcome.files)
  console.log(`Übernommen in ${[...outcome.files.keys()].join(', ')}. Prüfen Sie Texte, Übersetzungen und Testwege.`)
  return 0
}

async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
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
