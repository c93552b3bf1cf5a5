import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json, seen from the source as well as from the bundle. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

function readManifest(): ReadonlyMap<string, string> {
  const file = join(projectRoot(), 'dist', 'static', 'manifest.json')
  if (!existsSync(file)) return new Map()
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []
  return new Map(entries.map(([logical, hashed]) => [logical, String(hashed)]))
}

let manifest: ReadonlyMap<string, string> | undefined

/** The address of a built asset by its logical name ("app.css"); before a build, the plain name. */
export function assetUrl(logical: string): string {
  manifest ??= readManifest()
  return `/static/${manifest.get(logical) ?? logical}`
}
