import { checkPackage } from './check-package.ts'
import type { PackageProblem } from './domain/explain.ts'
import type { Journey } from './domain/journey.ts'
import type { ServicePackage } from './domain/package.ts'
import { parsePackage } from './parse-package.ts'
import { type PackageFolder, readFolders } from './read-folder.ts'

/** Where the packages that ship with the product are. */
export const PACKAGE_DIR = new URL('../../../service-packages', import.meta.url).pathname

export interface LoadedPackage {
  readonly package: ServicePackage
  readonly journeys: ReadonlyMap<string, Journey>
}
export interface PackageLoad {
  readonly packages: readonly LoadedPackage[]
  /** What is wrong, with folder, file and place; such a package is left out. */
  readonly problems: readonly (PackageProblem & { readonly folder: string })[]
}

/** Reads and checks all packages of a folder. */
export async function loadPackages(dir: string = PACKAGE_DIR): Promise<PackageLoad> {
  return loadFolders(await readFolders(dir))
}

export function loadFolders(folders: readonly PackageFolder[]): PackageLoad {
  const outcomes = folders.map(folder => ({ folder: folder.name, outcome: loadFolder(folder) }))
  return {
    packages: outcomes.flatMap(({ outcome }) => (outcome.ok ? [outcome.loaded] : [])),
    problems: outcomes.flatMap(({ folder, outcome }) =>
      outcome.ok ? [] : outcome.problems.map(problem => ({ folder, ...problem })),
    ),
  }
}

function loadFolder(folder: PackageFolder) {
  const parsed = parsePackage(folder)
  if (!parsed.ok) return parsed
  const checked = checkPackage(parsed.package)
  if (!checked.ok) return checked
  return { ok: true as const, loaded: { package: parsed.package, journeys: parsed.journeys } }
}

/** "hundesteuer-anmelden/form.yaml, sections[0].title: Die Angabe fehlt." */
export const problemLine = ({ folder, file, at, message }: PackageLoad['problems'][number]): string =>
  `${folder}/${file}${at === '' ? '' : `, ${at}`}: ${message}`
