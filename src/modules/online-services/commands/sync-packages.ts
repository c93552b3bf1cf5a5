import type { App } from '../../../platform/app.ts'
import { loadFolders, PACKAGE_DIR, problemLine } from '../load-packages.ts'
import { readFolders } from '../read-folder.ts'
import { insertPackage, storedVersions } from '../store.ts'

/**
 * Brings new package versions from the folder into the database. What is there stays as it is; a folder with mistakes is
 * reported and left out. Only folders that changed are parsed.
 */
export async function syncPackages(
  app: App,
  report: (line: string) => void = () => undefined,
  dir: string = PACKAGE_DIR,
): Promise<void> {
  const stored = await storedVersions(app.db)
  const hashes = new Set([...stored].map(version => version.replace(/@.*\+/, '+')))
  const changed = (await readFolders(dir)).filter(folder => !hashes.has(`${folder.name}+${folder.hash}`))
  const { packages, problems } = loadFolders(changed)
  for (const loaded of packages) {
    await insertPackage(app.db, loaded.package)
    report(`Dienstpaket „${loaded.package.manifest.title}“ ${loaded.package.manifest.version} aufgenommen.`)
  }
  for (const problem of problems) report(problemLine(problem))
}
