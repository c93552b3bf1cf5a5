import { valueFrom } from '../steps/ids.ts'
import type { Entry } from './form-lists.ts'

/** One entry a line, as it is typed: "by | Bayern", "by | Bayern | Freistaat". A bar within a text is written "\|". */
export const linesOf = (entries: readonly Entry[]): string =>
  entries
    .map(({ value, label, hint }) => [value, label, ...(hint === undefined ? [] : [hint])].map(escaped).join(' | '))
    .join('\n')

const escaped = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')

export type EntriesOutcome =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly message: string }

const MOST = 5000

/**
 * Entries as typed, or as pasted from a spreadsheet, whose columns come with tabs between them. A line without a value
 * keeps the one that its label had, else gets one.
 */
export function readEntries(text: string, before: readonly Entry[]): EntriesOutcome {
  const lines = text
    .split('\n')
    .map(cellsOf)
    .filter(cells => cells.some(cell => cell !== ''))
  if (lines.length === 0) return wrong('Schreiben Sie mindestens einen Eintrag.')
  if (lines.length > MOST) return wrong('Das sind zu viele Einträge: höchstens 5.000.')
  const taken = new Set(lines.flatMap(cells => valueIn(cells, before) ?? []))
  const entries = lines.map((cells): Entry => {
    const value = valueIn(cells, before) ?? valueFrom(cells[0] ?? '', taken)
    taken.add(value)
    const label = (cells.length > 1 ? cells[1] : cells[0]) ?? ''
    const hint = cells.slice(2).join(' ').trim()
    return hint === '' ? { value, label } : { value, label, hint }
  })
  for (const [index, { value, label }] of entries.entries()) {
    if (label === '') return wrong(`In Zeile ${index + 1} fehlt die Beschriftung.`)
    if (label.length > 500 || value.length > 200) return wrong(`Zeile ${index + 1} ist zu lang.`)
  }
  const twice = firstTwice(entries.map(({ value }) => value))
  return twice === undefined ? { ok: true, entries } : wrong(`Den Wert „${twice}“ gibt es zweimal.`)
}

const wrong = (message: string): EntriesOutcome => ({ ok: false, message })

const cellsOf = (line: string): readonly string[] =>
  line.split(line.includes('\t') ? /\t/ : /(?<!\\)\|/).map(cell => cell.replaceAll('\\|', '|').trim())

const valueIn = (cells: readonly string[], before: readonly Entry[]): string | undefined =>
  cells.length > 1 && cells[0] !== '' ? cells[0] : before.find(({ label }) => label === (cells[1] ?? cells[0]))?.value

function firstTwice(values: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return values.find(value => seen.size === seen.add(value).size)
}
