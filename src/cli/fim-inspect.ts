import { type Inspection, inspectSchema } from '../modules/forms/fim/inspect.ts'
import { readXdf } from '../modules/forms/fim/read-xdf.ts'
import { type ExitCode, needed, readArgs } from './command.ts'
import { inputBytes } from './read-input.ts'

/** Says what a FIM data schema holds. A file that is refused ends with 2. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(args, { options: { json: { type: 'boolean' } }, allowPositionals: true })
  const file = needed(positionals[0], 'die Datei')
  const outcome = await readXdf(await inputBytes(file))
  if (!outcome.ok) {
    console.error(`${file}: ${outcome.message}`)
    return 2
  }
  const found = inspectSchema(outcome.schema)
  console.log(values.json ? JSON.stringify(found, null, 2) : asText(found))
  return 0
}

function asText({ id, version, name, fields, groups, paths, rules, warnings }: Inspection): string {
  const count = (status: string) => rules.filter(rule => rule.status === status).length
  const open = rules.filter(rule => rule.status !== 'translated')
  return [
    `${name} (${id}, Version ${version})`,
    `${fields} Felder und ${groups} Gruppen`,
    `${rules.length} Regeln: ${count('translated')} übersetzt, ${count('uncertain')} unsicher, ${count('untranslated')} nicht übersetzt`,
    ...section(
      'Aufbau',
      paths.map(path => `${'  '.repeat(path.split('.').length - 1)}${path.split('.').at(-1)}`),
    ),
    ...section('Offene Regeln', [...new Set(open.map(rule => `${rule.id}: ${rule.text.replace(/\s+/g, ' ')}`))]),
    ...section('Hinweise', warnings),
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map(line => `  ${line}`)]
