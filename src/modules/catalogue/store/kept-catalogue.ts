import type { Pool } from '../../../platform/db/database.ts'
import { kept } from '../../../platform/kept.ts'
import { createDictionary, type Dictionary, type DictionaryEntry } from '../domain/dictionary.ts'
import type { CountedLage, LeistungEntry } from '../domain/leistung.ts'

/** What every page of the finder needs of the catalogue and what stays until the next one is loaded. */
interface KeptCatalogue {
  readonly dictionary: Dictionary
  readonly lagen: readonly CountedLage[]
  readonly popular: readonly LeistungEntry[]
}

const POPULAR = 12

const catalogues = kept<Pool, KeptCatalogue>({
  version: async pool => {
    const { rows } = await pool.query<{ hash: string }>('select hash from catalogue_lists order by hash')
    return rows.map(row => row.hash).join(' ')
  },
  read: async pool => {
    const [words, lagen, popular] = await Promise.all([
      pool.query<DictionaryEntry>('select stem, word, documents from catalogue_words'),
      pool.query<CountedLage>(`
        select lagen.slug, lagen.lage, lagen.themenfeld, lagen.title, lagen.description, count(*)::int as count
        from lagen join leistungen using (lage) group by lagen.slug order by lagen.position`),
      pool.query<LeistungEntry>(`
        select leika_key as "leikaKey", title, name, teaser, lage, level
        from leistungen order by popularity desc, title limit ${POPULAR}`),
    ])
    return { dictionary: createDictionary(words.rows), lagen: lagen.rows, popular: popular.rows }
  },
})

export const keptCatalogue = (pool: Pool): Promise<KeptCatalogue> => catalogues.of(pool)

/** After the catalogue was loaded anew. */
export const forgetCatalogue = (pool: Pool): void => catalogues.forget(pool)
