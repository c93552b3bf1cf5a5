import { createHash } from 'node:crypto'
import type { ServicePackage } from './domain/package.ts'

/** The package with the version that says what is in it: "1.1.0+3f2a9c01", manifest's version and hash of the content. */
export function versioned(source: ServicePackage): ServicePackage {
  const { version: _unknown, ...content } = source
  const hash = createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex')
    .slice(0, 8)
  return { ...source, version: `${source.manifest.version}+${hash}` }
}

/** The order of keys says nothing: the database keeps its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}
