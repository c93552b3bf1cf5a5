import { stringify } from 'yaml'
import type { ServicePackage } from '../domain/package.ts'

/** The files of a package's folder, by path: what `loadPackages` reads. */
export function packageFiles(source: ServicePackage): ReadonlyMap<string, string> {
  const { manifest, form, parameters, decisions, templates, texts } = source
  const yaml = (value: unknown): string => stringify(value, { lineWidth: 120, aliasDuplicateObjects: false })
  return new Map([
    ['manifest.yaml', yaml(manifest)],
    ['form.yaml', yaml(form)],
    ['parameters.yaml', yaml(parameters)],
    ['decisions.yaml', yaml(decisions)],
    ['texts/start.md', texts.start],
    ['texts/privacy.md', texts.privacy],
    ['texts/next-steps.md', texts.nextSteps],
    ...Object.entries(templates).map(([name, text]): [string, string] => [`decisions/${name}`, text]),
  ])
}
