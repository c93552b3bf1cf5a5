import type { TSchema } from 'typebox'
import { type Static, Type } from 'typebox'
import { parseDocument } from 'yaml'
import { DecisionList } from './domain/decision.ts'
import { checked, type PackageProblem } from './domain/explain.ts'
import { Journey } from './domain/journey.ts'
import { Manifest } from './domain/manifest.ts'
import type { PackageTexts, ServicePackage } from './domain/package.ts'
import { ParameterList } from './domain/parameter.ts'
import { TranslationFile } from './domain/translation.ts'
import { parseTranslations, withTranslations } from './parse-translations.ts'
import type { PackageFolder } from './read-folder.ts'
import { withLists } from './with-lists.ts'

export type ParsedPackage =
  | { readonly ok: true; readonly package: ServicePackage; readonly journeys: ReadonlyMap<string, Journey> }
  | { readonly ok: false; readonly problems: readonly PackageProblem[] }

/** Reads the files of a package; each by its own schema. What belongs together is checked afterwards. */
export function parsePackage(folder: PackageFolder): ParsedPackage {
  const problems: PackageProblem[] = []
  const fail = (file: string, message: string, at = '') => problems.push({ file, at, message })

  const text = (file: string): string => {
    const found = folder.files.get(file)
    if (found === undefined) fail(file, 'Die Datei fehlt.')
    return found ?? ''
  }
  const yaml = (file: string): unknown => {
    const document = parseDocument(text(file))
    for (const error of document.errors) fail(file, `Das ist kein gültiges YAML: ${error.message.split('\n')[0]}`)
    return document.errors.length === 0 ? document.toJS() : undefined
  }
  const read = <S extends TSchema>(file: string, schema: S): Static<S> | undefined => {
    const before = problems.length
    const value = yaml(file)
    if (problems.length > before) return undefined
    const outcome = checked(file, schema, value)
    if (outcome.ok) return outcome.value
    problems.push(...outcome.problems)
    return undefined
  }

  const manifest = read('manifest.yaml', Manifest)
  const parameters = read('parameters.yaml', ParameterList)
  const decisions = read('decisions.yaml', DecisionList)
  const form = withLists(yaml('form.yaml'), name => read(`lists/${name}.yaml`, Type.Array(Type.Unknown())) ?? [])
  const texts: PackageTexts = {
    start: text('texts/start.md'),
    privacy: text('texts/privacy.md'),
    nextSteps: text('texts/next-steps.md'),
  }
  const translations = parseTranslations(folder.files, { read: file => read(file, TranslationFile), fail })
  const journeys = new Map<string, Journey>()
  for (const file of folder.files.keys()) {
    if (!/^tests\/[^/]+\.yaml$/.test(file)) continue
    const journey = read(file, Journey)
    if (journey) journeys.set(file, journey)
  }
  if (manifest && manifest.id !== folder.name)
    fail('manifest.yaml', `Der Ordner heißt „${folder.name}“, die id muss genauso lauten.`, 'id')
  if (!manifest || !parameters || !decisions || problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    journeys,
    package: {
      id: manifest.id,
      version: `${manifest.version}+${folder.hash}`,
      manifest,
      form: withTranslations(form, translations.form),
      parameters,
      decisions,
      templates: templatesOf(folder),
      texts,
      ...(Object.keys(translations.package).length > 0 && { translations: translations.package }),
    },
  }
}

const templatesOf = (folder: PackageFolder): Record<string, string> =>
  Object.fromEntries(
    [...folder.files].flatMap(([path, source]) =>
      /^decisions\/[^/]+\.typ$/.test(path) ? [[path.slice('decisions/'.length), source] as const] : [],
    ),
  )
