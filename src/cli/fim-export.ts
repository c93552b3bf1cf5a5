import { stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import type { Form } from '../modules/forms/domain/model.ts'
import { jsonSchemaOf } from '../modules/forms/fim/export/json-schema.ts'
import { xdf3Of } from '../modules/forms/fim/export/xdf3.ts'
import { formFromSchema } from '../modules/forms/fim/form-from-schema.ts'
import { readXdf } from '../modules/forms/fim/read-xdf.ts'
import { checkPackage } from '../modules/online-services/index.ts'
import { loadPackages, PACKAGE_DIR } from '../modules/online-services/load-packages.ts'
import { type ExitCode, needed, readArgs, UsageError } from './command.ts'
import { inputBytes } from './read-input.ts'

interface Source {
  readonly form: Form
  readonly id: string
  readonly version: string
  readonly name: string
}

/** Writes the data of a form as JSON Schema, or its model as XDatenfelder 3. Takes a schema file or a package. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(args, { options: { format: { type: 'string' } }, allowPositionals: true })
  const source = needed(positionals[0], 'die Datei oder das Paket')
  const format = needed(values.format, '--format json-schema oder xdf3')
  if (format !== 'json-schema' && format !== 'xdf3') throw new UsageError('--format ist json-schema oder xdf3.')
  const found = (await packageSource(source)) ?? (await schemaSource(source))
  if (typeof found === 'string') {
    console.error(`${source}: ${found}`)
    return 2
  }
  const { form, ...head } = found
  if (format === 'json-schema') console.log(JSON.stringify(jsonSchemaOf(form, head.name), null, 2))
  else console.log(xdf3Of(form, { ...head, writtenAt: new Date().toISOString() }))
  return 0
}

async function schemaSource(file: string): Promise<Source | string> {
  const outcome = await readXdf(await inputBytes(file))
  if (!outcome.ok) return outcome.message
  const { id, version, name } = outcome.schema
  return { form: formFromSchema(outcome.schema).form, id, version, name }
}

/** A folder, or the name of a package that ships with the product. */
async function packageSource(source: string): Promise<Source | string | undefined> {
  const shipped = /^[a-z][a-z0-9-]*$/.test(source)
  const folder = shipped ? `${PACKAGE_DIR}/${source}` : resolve(source)
  const isFolder = await stat(folder).then(
    found => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return undefined
  const { packages } = await loadPackages(dirname(folder))
  const loaded = packages.find(({ package: { id } }) => id === basename(folder))
  const checked = loaded && checkPackage(loaded.package)
  if (!loaded || !checked?.ok) return 'Das ist kein Dienstpaket ohne Fehler. „npm start“ nennt, was daran nicht stimmt.'
  const { form } = checked.package
  const { manifest } = loaded.package
  return { form: form.source, id: 'S99000000001', version: manifest.version, name: manifest.title }
}
