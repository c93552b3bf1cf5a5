import { editDistance, placeKey } from './place-name.ts'

/** What a person typed into the place box, taken apart. */
export interface PlaceQuery {
  /** Two to five digits at the start of a postcode, or ''. */
  readonly postcode: string
  /** The name's telling words, or ''. */
  readonly key: string
}

const MAX_LENGTH = 80

/** "07806 Neustadt" → postcode and key. */
export function parsePlaceQuery(text: string): PlaceQuery {
  const short = text.slice(0, MAX_LENGTH)
  const digits = /(?<!\d)\d{2,5}(?!\d)/.exec(short)?.[0] ?? ''
  return { postcode: digits, key: placeKey(short.replace(/\d+/g, ' ')) }
}

/** Orders what is only similar by what a slip of the fingers would explain; drops the rest. */
export function bySlips<T extends { readonly key: string; readonly population: number }>(
  typed: string,
  candidates: readonly T[],
): T[] {
  const limit = typed.length <= 4 ? 1 : typed.length <= 8 ? 2 : 3
  return candidates
    .map(candidate => ({ candidate, slips: slips(typed, candidate.key, limit) }))
    .filter(({ slips }) => slips <= limit)
    .sort((a, b) => a.slips - b.slips || b.candidate.population - a.candidate.population)
    .map(({ candidate }) => candidate)
}

/** Typed against the whole name, or against as many of its first words as were typed. */
function slips(typed: string, key: string, limit: number): number {
  const words = typed.split(' ').length
  const start = key.split(' ').slice(0, words).join(' ')
  return Math.min(editDistance(typed, key, limit), editDistance(typed, start, limit))
}
