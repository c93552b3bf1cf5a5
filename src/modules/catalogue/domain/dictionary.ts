import { editDistance } from '../../regions/domain/index.ts'
import { isWeak, normalise, stem } from './words.ts'

export interface DictionaryEntry {
  readonly stem: string
  /** The commonest spelling, for people to read. */
  readonly word: string
  /** In how many Leistungen it occurs. */
  readonly documents: number
}

/** All words of the catalogue: splits compounds and mends slips of the fingers. Kept in the process. */
export interface Dictionary {
  has(stem: string): boolean
  /** How a stem is written. */
  wordOf(stem: string): string
  /** In how many Leistungen it occurs. */
  documentsOf(stem: string): number
  /** Stems of the telling parts of a normalised word, or none: "hundesteuer" → hund, steu; "wohngeldantrag" → wohngeld. */
  split(word: string): readonly string[]
  /** Stems that the word may have been meant to be, nearest first. */
  correct(word: string): readonly string[]
}

interface Known extends DictionaryEntry {
  /** The word, normalised. */
  readonly plain: string
}

const MIN_PART = 3
const MAX_PARTS = 4
const MAX_WORD = 60
const MAX_CORRECTIONS = 3

export function createDictionary(entries: Iterable<DictionaryEntry>): Dictionary {
  const byStem = new Map<string, Known>()
  for (const entry of entries) byStem.set(entry.stem, { ...entry, plain: normalise(entry.word) })
  const grams = indexGrams(byStem.keys())
  const known = (part: string): boolean => part.length >= MIN_PART && byStem.has(stem(part))
  const split = (word: string): readonly string[] => splitWord(word, known)
  return {
    has: key => byStem.has(key),
    wordOf: key => byStem.get(key)?.word ?? key,
    documentsOf: key => byStem.get(key)?.documents ?? 0,
    split,
    correct: word => correct(word, byStem, grams),
  }
}

/** The fewest known parts that make up the whole word; of two ways, the one with the longer last part. */
function splitWord(word: string, known: (part: string) => boolean): readonly string[] {
  if (word.length > MAX_WORD) return []
  let best: readonly string[] = []
  const walk = (from: number, parts: readonly string[]): void => {
    if (parts.length >= MAX_PARTS || (best.length > 0 && parts.length + 1 >= best.length)) return
    const rest = word.slice(from)
    if (parts.length > 0 && known(rest)) {
      best = [...parts, rest]
      return
    }
    for (let end = from + MIN_PART; end <= word.length - MIN_PART; end++) {
      const part = word.slice(from, end)
      if (known(part)) walk(end, [...parts, part])
    }
  }
  walk(0, [])
  const telling = best.filter(part => !isWeak(part))
  return (telling.length > 0 ? telling : best).map(stem)
}

const gramsOf = (text: string): string[] => {
  const padded = ` ${text} `
  return Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2))
}

function indexGrams(stems: Iterable<string>): Map<string, string[]> {
  const grams = new Map<string, string[]>()
  for (const key of stems)
    for (const gram of new Set(gramsOf(key))) {
      const list = grams.get(gram)
      if (list) list.push(key)
      else grams.set(gram, [key])
    }
  return grams
}

/** One slip in short words, two from seven letters on, three from twelve; below four letters nothing is guessed. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3)

function correct(
  word: string,
  byStem: ReadonlyMap<string, Known>,
  grams: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const typed = stem(word)
  const limit = slipsAllowed(typed.length)
  if (limit === 0 || word.length > MAX_WORD) return []
  const shared = new Map<string, number>()
  for (const gram of new Set(gramsOf(typed)))
    for (const key of grams.get(gram) ?? []) shared.set(key, (shared.get(key) ?? 0) + 1)
  // A slip destroys at most two pairs of letters, a swap three.
  const needed = Math.max(2, typed.length + 1 - 3 * limit)
  const near: { key: string; slips: number; documents: number }[] = []
  for (const [key, count] of shared) {
    const known = byStem.get(key)
    if (count < needed || !known) continue
    // The slip may sit in the ending, which then can't be taken off: "steuerr".
    const slips = Math.min(editDistance(typed, key, limit), editDistance(word, known.plain, limit))
    if (slips <= limit) near.push({ key, slips, documents: known.documents })
  }
  near.sort((a, b) => a.slips - b.slips || b.documents - a.documents)
  return near
    .filter(({ slips }) => slips === near[0]?.slips)
    .slice(0, MAX_CORRECTIONS)
    .map(({ key }) => key)
}
