import type { Entry } from './form-lists.ts'

const NAMED = 12

/** What becomes of a list's entries, in sentences; none when they stay as they are. */
export function listDifference(before: readonly Entry[], after: readonly Entry[]): readonly string[] {
  const old = new Map(before.map(entry => [entry.value, entry]))
  const now = new Map(after.map(entry => [entry.value, entry]))
  const added = after.filter(({ value }) => !old.has(value))
  const gone = before.filter(({ value }) => !now.has(value))
  const kept = after.flatMap(entry => {
    const known = old.get(entry.value)
    return known ? [{ known, entry }] : []
  })
  const renamed = kept.filter(({ known, entry }) => known.label !== entry.label)
  const explained = kept.filter(({ known, entry }) => known.hint !== entry.hint)
  const order = kept.map(({ entry }) => entry.value).join('\n')
  const oldOrder = before.filter(({ value }) => now.has(value)).map(({ value }) => value)
  return [
    ...some(added.map(quoted), 'Neu', 'Neu sind'),
    ...some(gone.map(quoted), 'Es fällt weg', 'Es fallen weg'),
    ...some(
      renamed.map(({ known, entry }) => `„${known.label}“ heißt „${entry.label}“`),
      'Anders benannt',
      'Anders benannt',
    ),
    ...some(
      explained.map(({ entry }) => quoted(entry)),
      'Andere Erklärung',
      'Andere Erklärungen',
    ),
    ...(order === oldOrder.join('\n') ? [] : ['Die Reihenfolge ist eine andere.']),
  ]
}

const quoted = ({ label }: Entry): string => `„${label}“`

const some = (texts: readonly string[], one: string, many: string): readonly string[] => {
  if (texts.length === 0) return []
  const rest = texts.length - NAMED
  const named = texts.slice(0, NAMED).join(', ')
  return [`${texts.length === 1 ? one : many}: ${named}${rest > 0 ? ` und ${rest} weitere` : ''}.`]
}
