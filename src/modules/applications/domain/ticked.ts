import type { Candidate } from '../../forms/domain/versions.ts'
import { markOf } from './mark.ts'

/** What a box sends: which answer, and a mark of what was shown beside it. */
export const tickOf = ({ key, text, before, files }: Candidate): string =>
  `${key}.${markOf(JSON.stringify([text, before, files.map(({ file }) => file.id)]))}`

/** The ticked candidates; undefined when one of them is not what was shown any more. */
export function tickedOf(candidates: readonly Candidate[], ticks: readonly string[]): Candidate[] | undefined {
  const byTick = new Map(candidates.map(candidate => [tickOf(candidate), candidate]))
  const ticked = [...new Set(ticks)].map(tick => byTick.get(tick))
  return ticked.some(candidate => candidate === undefined) ? undefined : ticked.filter(isThere)
}

const isThere = <T>(one: T | undefined): one is T => one !== undefined
