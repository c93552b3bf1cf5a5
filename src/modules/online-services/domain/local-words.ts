import { german } from '../../forms/domain/texts/german.ts'
import type { Formats } from '../../forms/domain/texts/words.ts'
import type { Parameter, ParameterRow, ParameterValues } from './parameter.ts'
import { printParameter } from './parameter-values.ts'

/** What a municipality writes into the texts and lists of a package. */
export interface LocalWords {
  /** By name, as `{{name}}` in a text; `behoerde` is the authority's own name. */
  readonly texts: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, readonly ParameterRow[]>>
}

export function localWords(
  definitions: readonly Parameter[],
  values: ParameterValues,
  authority: string,
  formats: Formats = german,
): LocalWords {
  const texts = definitions.map(definition => [
    definition.id,
    printParameter(definition, values[definition.id], formats),
  ])
  const tables = Object.entries(values).flatMap(([id, value]) => (typeof value === 'object' ? [[id, value]] : []))
  return { texts: { ...Object.fromEntries(texts), behoerde: authority }, tables: Object.fromEntries(tables) }
}

const PLACE = /\{\{([a-zA-Z0-9]+)\}\}/g

/** "{{meldefristTage}} Tage" → "14 Tage"; a place that has no word stays as it is. */
export const inLocalWords = (text: string, words: LocalWords): string =>
  text.includes('{{') ? text.replace(PLACE, (place, id: string) => words.texts[id] ?? place) : text

/** The places in a text (or in all texts of a form) for which there is no word. */
export function unknownPlaces(value: unknown, words: LocalWords): string[] {
  if (typeof value === 'string')
    return [...value.matchAll(PLACE)].map(match => match[1] ?? '').filter(id => words.texts[id] === undefined)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(item => unknownPlaces(item, words))
}

/**
 * The form of one municipality: the package's form with local words in its texts, and with the options that a table of
 * values lists (`optionsFrom: {table, value, label}`); options written in the form itself stand below them.
 * What needs no word is not copied, so that hundreds of municipalities share one list of options.
 */
export function localForm(template: unknown, words: LocalWords): unknown {
  if (typeof template === 'string') return inLocalWords(template, words)
  if (Array.isArray(template)) {
    const items: unknown[] = template
    const local = items.map(item => localForm(item, words))
    return local.some((item, index) => item !== items[index]) ? local : template
  }
  if (typeof template !== 'object' || template === null) return template
  const { optionsFrom, ...rest }: { optionsFrom?: unknown; [key: string]: unknown } = { ...template }
  const local = Object.entries(rest).map(([key, item]) => [key, localForm(item, words), item] as const)
  if (optionsFrom === undefined && local.every(([, now, before]) => now === before)) return template
  const copy: Record<string, unknown> = Object.fromEntries(local)
  const own: unknown[] = Array.isArray(copy['options']) ? copy['options'] : []
  return optionsFrom === undefined ? copy : { ...copy, options: [...optionsOf(optionsFrom, words), ...own] }
}

function optionsOf(source: unknown, words: LocalWords): unknown[] {
  const { table, value, label, hint }: { table?: unknown; value?: unknown; label?: unknown; hint?: unknown } = {
    ...(typeof source === 'object' ? source : {}),
  }
  return (words.tables[String(table)] ?? []).map(row => ({
    value: row[String(value)],
    label: row[String(label)],
    ...(hint !== undefined && row[String(hint)] ? { hint: row[String(hint)] } : {}),
  }))
}
