import { existsSync, readFileSync } from 'node:fs'
import { projectPath } from '../platform/project.ts'

function readManifest(): ReadonlyMap<string, string> {
  const file = projectPath('dist', 'static', 'manifest.json')
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
