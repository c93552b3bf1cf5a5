import type { Conflict } from './outcomes.ts'

interface Saved {
  readonly authorName: string
  readonly at: Date
  readonly touched: readonly string[]
}

/** The last of some changes that was about the same things; undefined when they have nothing in common. */
export function collisionWith(since: readonly Saved[], concerns: ReadonlySet<string>): Conflict | undefined {
  const colliding = since.filter(({ touched }) => touched.some(name => concerns.has(name)))
  const last = colliding.at(-1)
  if (!last) return undefined
  const elements = new Set(colliding.flatMap(({ touched }) => touched.filter(name => concerns.has(name))))
  return { ok: false, reason: 'conflict', by: last.authorName, at: last.at, elements: [...elements] }
}
