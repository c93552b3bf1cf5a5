import type { Dictionary } from './dictionary.ts'
import { queryKeys } from './search-document.ts'
import { normalise, stem, wordsOf } from './words.ts'

/** A query ready for the database. */
export interface SearchQuery {
  /** Literals of a tsquery: all words; the rarest; the rare ones; any word. '' when nothing was typed that can be found. */
  readonly all: string
  readonly rarest: string
  readonly telling: string
  readonly any: string
  readonly keys: readonly string[]
  /** The query with slips mended, when any was: "Personalausweis". */
  readonly corrected?: string
}

const MAX_WORDS = 12
const MAX_LENGTH = 200
/** A word of this length that nobody knows may be the beginning of one. */
const MIN_PREFIX = 4
/** Words that together are in more Leistungen than this say too little to be looked for alone. */
const MAX_TELLING = 400

export function searchQuery(text: string, dictionary: Dictionary): SearchQuery {
  const short = text.slice(0, MAX_LENGTH)
  const words = [...new Set(wordsOf(short))].slice(0, MAX_WORDS)
  const terms = words.map(word => ({ typed: word, ...readWord(word, dictionary) }))
  const telling = tellingOf(terms)
  const mended = new Map(terms.flatMap(({ typed, mended }) => (mended === undefined ? [] : [[typed, mended]])))
  const corrected = short.replace(/[\p{L}\p{N}]+/gu, spelling => mended.get(normalise(spelling)) ?? spelling)
  const keys = queryKeys(
    terms.map(term => term.word),
    dictionary,
  )
  return {
    all: terms.map(clauseOf).join(' & '),
    rarest: telling.slice(0, 1).map(clauseOf).join(),
    telling: telling.map(clauseOf).join(' | '),
    any: terms.map(clauseOf).join(' | '),
    keys: terms.length > 0 ? keys : [],
    ...(mended.size > 0 ? { corrected } : {}),
  }
}

interface Term {
  /** Normalised, with slips mended. */
  readonly word: string
  readonly clauses: readonly string[]
  /** In how many Leistungen it is; 0 when nobody knows the word. */
  readonly documents: number
  /** How it should have been written, when there was a slip. */
  readonly mended?: string
}

const clauseOf = ({ clauses }: Term): string => `(${clauses.join(' | ')})`

/** The rarest known words, as many as don't bring half the catalogue; all words when none is known. */
function tellingOf(terms: readonly Term[]): readonly Term[] {
  const known = terms.filter(term => term.documents > 0).sort((a, b) => a.documents - b.documents)
  let documents = 0
  const telling = known.filter((term, index) => {
    documents += term.documents
    return index === 0 || documents <= MAX_TELLING
  })
  return telling.length > 0 ? telling : terms
}

/** One word: known as it is; a compound of known words; a slip; the beginning of a word. */
function readWord(word: string, dictionary: Dictionary): Term {
  const key = stem(word)
  const parts = dictionary.split(word)
  if (dictionary.has(key) || parts.length > 0)
    return { word, clauses: withParts(word, dictionary), documents: documentsOf(key, parts, dictionary) }
  const prefix = word.length >= MIN_PREFIX ? [`${key}:*`] : [key]
  const near = dictionary.correct(word)
  const [nearest] = near
  if (nearest !== undefined) {
    const mended = dictionary.wordOf(nearest)
    return {
      word: normalise(mended),
      clauses: [...prefix, ...near.flatMap(key => withParts(normalise(dictionary.wordOf(key)), dictionary))],
      documents: documentsOf(nearest, dictionary.split(normalise(mended)), dictionary),
      mended,
    }
  }
  const compound = mendCompound(word, dictionary)
  if (compound)
    return {
      word,
      clauses: [...prefix, `(${compound.join(' & ')})`],
      documents: documentsOf(key, compound, dictionary),
      mended: compound.map(part => dictionary.wordOf(part)).join(' '),
    }
  return { word, clauses: prefix, documents: 0 }
}

/** A compound of known parts is in at most as many Leistungen as its rarest part. */
function documentsOf(key: string, parts: readonly string[], dictionary: Dictionary): number {
  const ofParts = parts.map(part => dictionary.documentsOf(part))
  return Math.max(1, dictionary.documentsOf(key), ofParts.length > 0 ? Math.min(...ofParts) : 0)
}

function withParts(word: string, dictionary: Dictionary): string[] {
  const key = stem(word)
  const parts = dictionary.split(word)
  return parts.length > 0 ? [key, `(${parts.join(' & ')})`] : [key]
}

/** A compound with a slip in its last part: "hundeanmedlung" → hund, anmeld. */
function mendCompound(word: string, dictionary: Dictionary): readonly string[] | undefined {
  for (let end = word.length - 4; end >= 3; end--) {
    const left = stem(word.slice(0, end))
    if (!dictionary.has(left)) continue
    const [right] = dictionary.correct(word.slice(end))
    if (right !== undefined) return [left, right]
  }
  return undefined
}
