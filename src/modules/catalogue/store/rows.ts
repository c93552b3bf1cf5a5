import type { Leistung, LeistungTexts, Level } from '../domain/leistung.ts'

export interface LeistungRow {
  leika_key: string
  ozg_id: string | null
  name: string
  title: string
  lage: string
  themenfeld: string
  level: Level
  office: string | null
  synonyms: string[]
  popularity: number
  teaser: string
  texts: LeistungTexts
  search_vector: string
  search_keys: string[]
}

export type CatalogueTables = {
  leistungen: LeistungRow
  lagen: { slug: string; lage: string; themenfeld: string; title: string; description: string; position: number }
  catalogue_words: { stem: string; word: string; documents: number }
  catalogue_lists: { hash: string }
  zustaendigkeiten: { leika_key: string; ars: string; body_ars: string }
  offers: { leika_key: string; ars: string; kind: 'online'; url: string }
}

export const toLeistung = (row: Omit<LeistungRow, 'search_vector' | 'search_keys'>): Leistung => ({
  leikaKey: row.leika_key,
  ...(row.ozg_id ? { ozgId: row.ozg_id } : {}),
  name: row.name,
  title: row.title,
  lage: row.lage,
  themenfeld: row.themenfeld,
  level: row.level,
  ...(row.office ? { office: row.office } : {}),
  synonyms: row.synonyms,
  popularity: row.popularity,
  texts: row.texts,
})
