import type { App } from '../../../platform/app.ts'
import { createDictionary, type Dictionary } from '../domain/dictionary.ts'

type Source = Pick<App, 'pool'>
const KEPT_MS = 300_000

/** The catalogue's words, read once and kept; every process looks again after five minutes. */
const dictionaries = new WeakMap<App['pool'], { readAt: number; dictionary: Promise<Dictionary> }>()

export function dictionaryOf(source: Source): Promise<Dictionary> {
  const known = dictionaries.get(source.pool)
  if (known && performance.now() - known.readAt < KEPT_MS) return known.dictionary
  const dictionary = read(source)
  dictionaries.set(source.pool, { readAt: performance.now(), dictionary })
  dictionary.catch(() => dictionaries.delete(source.pool))
  return dictionary
}

/** After the catalogue was loaded anew. */
export const forgetDictionary = (source: Source): boolean => dictionaries.delete(source.pool)

async function read({ pool }: Source): Promise<Dictionary> {
  const { rows } = await pool.query<{ stem: string; word: string; documents: number }>(
    'select stem, word, documents from catalogue_words',
  )
  return createDictionary(rows)
}
