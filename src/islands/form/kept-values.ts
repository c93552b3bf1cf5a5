import type { FormValues } from './form-values.ts'

/** What was sent from one page, kept in this tab until the next page arrives. */
export interface Kept {
  readonly path: string
  /** Mark of what the server had stored when the page was shown. */
  readonly stand: string
  readonly values: FormValues
}

export const KEPT_KEY = 'amtsweg.kept'

/** What to put back on this page: undefined when it arrived at the server, or belongs to another page. */
export function valuesToRestore(stored: string | null, path: string, stand: string): FormValues | undefined {
  const kept = parseKept(stored)
  return kept && kept.path === path && kept.stand === stand ? kept.values : undefined
}

function parseKept(stored: string | null): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(stored ?? 'null')
    return isKept(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

const isKept = (kept: unknown): kept is Kept =>
  typeof kept === 'object' &&
  kept !== null &&
  'path' in kept &&
  'stand' in kept &&
  'values' in kept &&
  typeof kept.values === 'object' &&
  kept.values !== null &&
  Object.values(kept.values).every(Array.isArray)
