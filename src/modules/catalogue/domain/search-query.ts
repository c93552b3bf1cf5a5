import type { Dictionary } from './dictionary.ts'
import { queryKeys } from './search-document.ts'
import { normalise, stem, wordsOf } from './words.ts'

/** A query ready for the database. */
export interface SearchQuery {
  /** Literals of a tsquery: all words, and any of them. '' when nothing telling was typed. */
  readonly all: string
  readonly any: string
  readonly keys: readonly string[]
  /** The query with slips mended, when any was: "Personalausweis". */
  readonly corrected?: string
}

const MAX_WORDS = 12
const MAX_LENGTH = 200
/** A word of this length that nobody knows may be the beginning of one. */
const MIN_PREFIX = 4

export function searchQuery(text: string, dictionary: Dictionary): SearchQuery {
  const short = text.slice(0, MAX_LENGTH)
  const terms = [...new Set(wordsOf(short))].slice(0, MAX_WORDS).map(word => readWord(word, dictionary))
  const clauses = terms.map(term => `(${term.clauses.join(' | ')})`)
  const mended = terms.some(term => term.mended)
  return {
    all: clauses.join(' & '),
    any: clauses.join(' | '),
    keys:
      terms.length > 0
        ? queryKeys(
            terms.map(term => term.word),
            dictionary,
          )
        : [],
    ...(mended ? { corrected: terms.map(term => term.spelling).join(' ') } : {}),
  }
}

interface Term {
  /** Normalised, mended. */
  readonly word: string
  readonly spelling: string
  readonly clauses: readonly string[]
  readonly mended: boolean
}

/** One word: known as it is; a compound of known words; a slip; the beginning of a word. */
function readWord(word: string, dictionary: Dictionary): Term {
  const key = stem(word)
  const parts = dictionary.split(word)
  const exact = parts.length > 0 ? [key, `(${parts.join(' & ')})`] : [key]
  if (dictionary.has(key) || parts.length > 0) {
    return { word, spelling: word, clauses: exact, mended: false }
  }
  const prefix = word.length >= MIN_PREFIX ? [`${key}:*`] : exact
  const [nearest, ...others] = dictionary.correct(word)
  if (nearest !== undefined) {
    const clauses = [...prefix, ...[nearest, ...others].flatMap(key => withParts(key, dictionary))]
    const spelling = dictionary.wordOf(nearest)
    return { word: normalise(spelling), spelling, clauses, mended: true }
  }
  const compound = mendCompound(word, dictionary)
  if (compound) {
    const clauses = [...prefix, `(${compound.join(' & ')})`]
    return { word, spelling: compound.map(part => dictionary.wordOf(part)).join(' '), clauses, mended: true }
  }
  return { word, spelling: word, clauses: prefix, mended: false }
}

function withParts(key: string, dictionary: Dictionary): string[] {
  const parts = dictionary.split(key)
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
