import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json, whether this runs from src or from the bundle in dist. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('package.json not found above the program')
    folder = above
  }
  return folder
}

const root = findRoot()

/** Absolute path of something that ships with the project: `projectPath('service-packages')`. */
export const projectPath = (...parts: readonly string[]): string => join(root, ...parts)
