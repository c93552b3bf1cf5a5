import { stem, wordsOf } from './words.ts'

/** What an authority offers online that is no Leistung of the catalogue. */
export interface OwnOffer {
  readonly ars: string
  readonly url: string
  readonly title: string
  readonly teaser: string
  readonly authority: string
}

const MOST = 5
/** A word of this length may be the beginning or a part of one: "feuer" finds "Brauchtumsfeuer". */
const MIN_PART = 4

/** The offers whose title has what was asked for, the best first. At least half of the words must be there. */
export function matches(offers: readonly OwnOffer[], text: string): readonly OwnOffer[] {
  const wanted = [...new Set(wordsOf(text))]
  if (wanted.length === 0) return []
  return offers
    .map(offer => ({ offer, score: scoreOf(offer, wanted) }))
    .filter(({ score }) => score >= wanted.length)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ offer }) => offer)
}

/** Two for each word in the title, one for each that is only in the description. */
function scoreOf({ title, teaser }: OwnOffer, wanted: readonly string[]): number {
  const [inTitle, inTeaser] = [wordsOf(title), wordsOf(teaser)]
  const hits = wanted.filter(word => has(inTitle, word))
  const further = wanted.filter(word => !has(inTitle, word) && has(inTeaser, word))
  return hits.length === 0 ? 0 : hits.length * 2 + further.length
}

const has = (words: readonly string[], word: string): boolean =>
  words.some(known => stem(known) === stem(word) || (word.length >= MIN_PART && known.includes(word)))
