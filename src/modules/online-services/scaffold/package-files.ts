import { stringify } from 'yaml'
import type { PackageTexts, ServicePackage } from '../domain/package.ts'

/** The files of a package's folder, by path: what `loadPackages` reads. */
export function packageFiles(source: ServicePackage): ReadonlyMap<string, string> {
  const { manifest, form, parameters, decisions, templates, texts, translations = {} } = source
  const yaml = (value: unknown): string => stringify(value, { lineWidth: 120, aliasDuplicateObjects: false })
  return new Map([
    ['manifest.yaml', yaml(manifest)],
    ['form.yaml', yaml(form)],
    ['parameters.yaml', yaml(parameters)],
    ['decisions.yaml', yaml(decisions)],
    ...textFiles(texts).map(([file, text]) => [`texts/${file}`, text] as const),
    ...Object.entries(translations).flatMap(([language, { service, texts: own }]) => [
      [`translations/${language}.yaml`, yaml({ ...(service && { service }) })] as const,
      ...textFiles(own ?? {}).map(([file, text]) => [`texts/${language}/${file}`, text] as const),
    ]),
    ...Object.entries(templates).map(([name, text]): [string, string] => [`decisions/${name}`, text]),
  ])
}

const textFiles = ({ start, privacy, nextSteps }: Partial<PackageTexts>): (readonly [string, string])[] =>
  [['start.md', start] as const, ['privacy.md', privacy] as const, ['next-steps.md', nextSteps] as const].flatMap(
    ([file, text]) => (text === undefined ? [] : [[file, text] as const]),
  )
