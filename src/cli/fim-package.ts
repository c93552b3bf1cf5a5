import { stringify } from 'yaml'
import { formFromSchema } from '../modules/forms/fim/form-from-schema.ts'
import { type Walk, walksThrough } from '../modules/forms/fim/samples/walk-form.ts'
import type { KnownList } from '../modules/forms/fim/to-form/lists.ts'
import type { XdfSchema } from '../modules/forms/fim/xdf.ts'
import type { ParameterValues } from '../modules/online-services/domain/parameter.ts'
import { pagesOfForm } from '../modules/online-services/domain/run-journey.ts'
import { sampleValues } from '../modules/online-services/domain/sample-values.ts'
import { checkPackage, newPackage, packageFiles } from '../modules/online-services/index.ts'
import { type PlainDate, parsePlainDate } from '../platform/date.ts'
import { asJson } from './as-json.ts'

export type PackageFromSchema =
  | {
      readonly ok: true
      readonly title: string
      readonly files: ReadonlyMap<string, string>
      readonly pages: number
      readonly openRules: number
      readonly warnings: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Journeys are walked on this day, so that they stay right. */
const JOURNEY_DAY = '2026-01-15'

/** The files of a package that starts: form from the schema, general texts and letters, journeys that visit every page. */
export function packageFromSchema(schema: XdfSchema, id: string, lists: readonly KnownList[]): PackageFromSchema {
  const { form, openRules, warnings } = formFromSchema(schema, { lists })
  const source = newPackage({
    id,
    title: schema.name.slice(0, 200),
    form: asJson(form),
    level: 'land',
    leikaKeys: leikaKeysOf(schema),
    ...(schema.legalBasis.length === 0 ? {} : { legalBasis: legalBasisOf(schema) }),
  })
  const lands = source.parameters.find(parameter => parameter.id === 'land')
  const checked = checkPackage(source)
  if (!checked.ok)
    return { ok: false, problems: checked.problems.map(({ file, at, message }) => `${file} ${at}: ${message}`) }
  const compiled = checked.package.form
  const pages = pagesOfForm(compiled.source)
  const visited = new Set<string>()
  const walks: { walk: Walk; parameters: ParameterValues }[] = []
  // Some pages are asked in some Länder only; where a walk is possible in the first, it is one of the first.
  for (const parameters of lands?.type === 'choice' ? lands.options.map(({ value }) => ({ land: value })) : [{}]) {
    const open = pages.filter(page => !visited.has(page))
    if (open.length === 0) break
    const surroundings = { parameters: { ...sampleValues(source.parameters), ...parameters }, today: day(JOURNEY_DAY) }
    for (const walk of walksThrough(compiled, surroundings, open)) {
      if (![...walk.visited].some(page => !visited.has(page))) continue
      walks.push({ walk, parameters })
      for (const page of walk.visited) visited.add(page)
    }
  }
  const unvisited = pages.filter(page => !visited.has(page))
  const files = new Map(packageFiles(source))
  walks.forEach(({ walk, parameters }, at) => {
    files.set(
      `tests/weg-${at + 1}.yaml`,
      stringify(journeyOf(walk, at + 1, parameters), { lineWidth: 120, aliasDuplicateObjects: false }),
    )
  })
  const unreached = unvisited.length === 0 ? [] : [`Diese Seiten erreicht kein Testweg: ${unvisited.join(', ')}`]
  return {
    ok: true,
    title: source.manifest.title,
    files,
    pages: pages.length,
    openRules,
    warnings: [...warnings, ...unreached],
  }
}

const journeyOf = ({ steps }: Walk, number: number, parameters: ParameterValues) => ({
  title: `Weg ${number} mit erfundenen Angaben`,
  today: JOURNEY_DAY,
  ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  steps,
  expect: {},
})

const LEIKA = /\b\d{14}\b/g
const leikaKeysOf = ({ description = '' }: XdfSchema): readonly string[] => [...new Set(description.match(LEIKA) ?? [])]

const legalBasisOf = ({ legalBasis }: XdfSchema) =>
  legalBasis.slice(0, 20).map(law => ({ law, about: 'Grundlage des Datenschemas (FIM).', by: 'bund' as const }))

function day(text: string): PlainDate {
  const found = parsePlainDate(text)
  if (!found) throw new Error(`${text} is no day`)
  return found
}
