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
  /** Every lexeme once. */
  readonly stems: readonly string[]
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
    stems: [...lexemes.keys()],
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

/** The words of a catalogue with their commonest spelling, not counted yet. Common parts of compounds are added. */
export function collectWords(leistungen: Iterable<Searchable>): DictionaryEntry[] {
  const spellings = new Map<string, Map<string, number>>()
  for (const { title, name, synonyms } of leistungen)
    for (const spelling of [title, name, ...synonyms].flatMap(spellingsOf)) {
      const [word] = wordsOf(spelling)
      if (word === undefined) continue
      const counts = spellings.get(stem(word)) ?? new Map<string, number>()
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
      spellings.set(stem(word), counts)
    }
  for (const part of COMPOUND_PARTS) {
    const key = stem(normalise(part))
    if (!spellings.has(key)) spellings.set(key, new Map([[part, 1]]))
  }
  return [...spellings].map(([key, counts]) => ({ stem: key, word: commonest(counts), documents: 0 }))
}

const commonest = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? ''

/** The words with the number of Leistungen that hold them, alone or in a compound. */
export function countWords(
  words: readonly DictionaryEntry[],
  documents: Iterable<Pick<SearchDocument, 'stems'>>,
): DictionaryEntry[] {
  const counts = new Map<string, number>()
  for (const { stems } of documents) for (const key of stems) counts.set(key, (counts.get(key) ?? 0) + 1)
  return words.map(word => ({ ...word, documents: counts.get(word.stem) ?? 0 }))
}
