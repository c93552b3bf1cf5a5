import { COMPOUND_PARTS } from './compound-parts.ts'
import type { Dictionary, DictionaryEntry } from './dictionary.ts'
import type { Leistung } from './leistung.ts'
import { normalise, spellingsOf, stem, wordsOf } from './words.ts'

type Searchable = Pick<Leistung, 'name' | 'title' | 'synonyms' | 'lage' | 'themenfeld'> & {
  readonly texts: Pick<Leistung['texts'], 'teaser'>
}

/** What is stored with a Leistung so that it is found. */
export interface SearchDocument {
  /** Literal of a tsvector: lexemes with positions and weights. */
  readonly vector: string
  /** One key for the title and for each synonym: its stems, sorted. A query with the same key means this very thing. */
  readonly keys: readonly string[]
}

type Weight = 'A' | 'B' | 'C' | 'D'
const LESS: Readonly<Record<Weight, Weight>> = { A: 'B', B: 'C', C: 'D', D: 'D' }

export function searchDocument(leistung: Searchable, dictionary: Dictionary): SearchDocument {
  const lexemes = new Map<string, string[]>()
  let position = 0
  const put = (lexeme: string, weight: Weight): void => {
    const places = lexemes.get(lexeme) ?? []
    if (places.length < 4) places.push(`${position}${weight}`)
    lexemes.set(lexeme, places)
  }
  const add = (text: string, weight: Weight): void => {
    for (const word of wordsOf(text)) {
      position = Math.min(position + 1, 16_383)
      put(stem(word), weight)
      for (const part of dictionary.split(word)) put(part, LESS[weight])
    }
  }
  const names = [leistung.title, leistung.name, ...leistung.synonyms]
  add(leistung.title, 'A')
  for (const name of names.slice(1)) add(name, 'B')
  add(leistung.texts.teaser, 'D')
  add(`${leistung.lage} ${leistung.themenfeld}`, 'D')
  return {
    vector: [...lexemes].map(([lexeme, places]) => `'${lexeme}':${places.join(',')}`).join(' '),
    keys: [...new Set([...names, plainTitle(leistung.title)].flatMap(name => queryKeys(wordsOf(name), dictionary)))],
  }
}

/** "Hund anmelden (Hundesteuer)" → "Hund anmelden" */
const plainTitle = (title: string): string => title.replace(/\s*\([^)]*\)/g, '')

const keyOf = (stems: readonly string[]): string => [...new Set(stems)].sort().join(' ')

/** The key of these words, and the one with compounds taken apart. */
export function queryKeys(words: readonly string[], dictionary: Dictionary): string[] {
  const apart = words.flatMap(word => {
    const parts = dictionary.split(word)
    return parts.length > 0 ? parts : [stem(word)]
  })
  return [...new Set([keyOf(words.map(stem)), keyOf(apart)])]
}

/** The words of a catalogue with their commonest spelling. Parts that only occur in compounds are added. */
export function collectWords(leistungen: Iterable<Searchable>): DictionaryEntry[] {
  const entries = new Map<string, { documents: number; spellings: Map<string, number> }>()
  for (const { title, name, synonyms } of leistungen) {
    const inThis = new Set<string>()
    for (const spelling of [title, name, ...synonyms].flatMap(spellingsOf)) {
      const [word] = wordsOf(spelling)
      if (word === undefined) continue
      const key = stem(word)
      const entry = entries.get(key) ?? { documents: 0, spellings: new Map<string, number>() }
      entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1)
      if (!inThis.has(key)) entry.documents += 1
      inThis.add(key)
      entries.set(key, entry)
    }
  }
  for (const part of COMPOUND_PARTS) {
    const key = stem(normalise(part))
    if (!entries.has(key)) entries.set(key, { documents: 0, spellings: new Map([[part, 1]]) })
  }
  return [...entries].map(([key, { documents, spellings }]) => ({ stem: key, word: commonest(spellings), documents }))
}

const commonest = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? ''
