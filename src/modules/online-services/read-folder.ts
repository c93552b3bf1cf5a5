import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files of one package, by path with slashes; and what they hash to. */
export interface PackageFolder {
  readonly name: string
  readonly files: ReadonlyMap<string, string>
  /** First 8 hex digits of the hash over all files but tests: a changed folder is a new version. */
  readonly hash: string
}

/** All package folders below `dir`, by name. */
export async function readFolders(dir: string): Promise<PackageFolder[]> {
  const entries = await readdir(dir, { withFileTypes: true })
  const names = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  return Promise.all(names.sort().map(name => readFolder(dir, name)))
}

async function readFolder(dir: string, name: string): Promise<PackageFolder> {
  const root = join(dir, name)
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map(path => path.replaceAll('\\', '/'))
    .sort()
  const files = await Promise.all(paths.map(async path => [path, await readFile(join(root, path), 'utf8')] as const))
  return { name, files: new Map(files), hash: hashOf(files) }
}

function hashOf(files: readonly (readonly [string, string])[]): string {
  const hash = createHash('sha256')
  for (const [path, text] of files) if (!path.startsWith('tests/')) hash.update(`${path}\0${text}\0`)
  return hash.digest('hex').slice(0, 8)
}
