import { filesOf } from '../../forms/domain/engine.ts'

/** The ids of all files that answers name, in items of lists too. */
export function fileIdsIn(value: unknown): ReadonlySet<string> {
  const files = filesOf(value)
  if (files.length > 0) return new Set(files.map(({ id }) => id))
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(Object.values(value).flatMap(inner => [...fileIdsIn(inner)]))
}
