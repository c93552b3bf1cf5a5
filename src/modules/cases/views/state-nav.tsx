import { type CaseFilter, STATE_FILTERS, type StateFilter, statesOf } from '../domain/case-list.ts'
import type { CaseState } from '../domain/case-state.ts'
import { FILTER_NAMES } from '../domain/words.ts'

export type StateCounts = Readonly<Partial<Record<CaseState, number>>>

const number = new Intl.NumberFormat('de-DE')
const countOf = (counts: StateCounts, state: StateFilter): number =>
  statesOf(state).reduce((sum, one) => sum + (counts[one] ?? 0), 0)

interface StateNavProps {
  readonly filter: CaseFilter
  readonly counts: StateCounts
  hrefOf(filter: CaseFilter): string
}

/** How many cases are in which state; each count leads to them. */
export const StateNav = ({ filter, counts, hrefOf }: StateNavProps) => (
  <nav class="aw-states" aria-label="Zustand">
    <ul class="aw-state-list">
      {STATE_FILTERS.map(state => (
        <li>
          <a
            href={hrefOf({ ...filter, state, page: 1 })}
            {...(state === filter.state ? { 'aria-current': 'page' } : {})}
          >
            {FILTER_NAMES[state]} ({number.format(countOf(counts, state))})
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
