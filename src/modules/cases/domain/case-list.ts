import { type Id, parseId } from '../../../platform/id.ts'
import { CASE_STATES, type CaseState } from './case-state.ts'

export type CaseId = Id<'application'>

/** One line of the desk's list. */
export interface CaseRow {
  readonly id: CaseId
  readonly number: string
  readonly serviceTitle: string
  readonly applicantName: string
  readonly state: CaseState
  readonly assigneeId: string | undefined
  readonly assigneeName: string | undefined
  readonly receivedAt: Date
  readonly lastActivityAt: Date
  readonly hasNews: boolean
}

export type StateFilter = CaseState | 'open' | 'all'
export type AssigneeFilter = 'all' | 'mine' | 'none'
export type SortOrder = 'oldest' | 'newest' | 'activity' | 'number'

export interface CaseFilter {
  readonly state: StateFilter
  readonly assignee: AssigneeFilter
  readonly serviceId: string | undefined
  readonly search: string
  readonly sort: SortOrder
  /** From 1. */
  readonly page: number
}

export const PAGE_SIZE = 25
const LAST_PAGE = 400

/** Cases that somebody here or the applicant still has to do something about. */
const OPEN_STATES: readonly CaseState[] = ['received', 'in-work', 'waiting-for-applicant']

export const statesOf = (filter: StateFilter): readonly CaseState[] => {
  switch (filter) {
    case 'open':
      return OPEN_STATES
    case 'all':
      return CASE_STATES
    case 'received':
    case 'in-work':
    case 'waiting-for-applicant':
    case 'decided':
    case 'withdrawn':
    case 'closed':
      return [filter]
  }
}

const STATE_WORDS: Readonly<Record<StateFilter, string>> = {
  open: 'offen',
  received: 'eingegangen',
  'in-work': 'in-bearbeitung',
  'waiting-for-applicant': 'rueckfrage',
  decided: 'entschieden',
  withdrawn: 'zurueckgezogen',
  closed: 'abgeschlossen',
  all: 'alle',
}
const ASSIGNEE_WORDS: Readonly<Record<AssigneeFilter, string>> = { all: 'alle', mine: 'ich', none: 'niemand' }
const SORT_WORDS: Readonly<Record<SortOrder, string>> = {
  oldest: 'aelteste',
  newest: 'neueste',
  activity: 'zuletzt-geaendert',
  number: 'nummer',
}

export const STATE_FILTERS: readonly StateFilter[] = ['open', ...CASE_STATES, 'all']
export const SORT_ORDERS: readonly SortOrder[] = ['oldest', 'newest', 'activity', 'number']
export const ASSIGNEE_FILTERS: readonly AssigneeFilter[] = ['all', 'mine', 'none']

const keyOf = <K extends string>(keys: readonly K[], words: Readonly<Record<K, string>>, word: string): K | undefined =>
  keys.find(key => words[key] === word)

/** Reads the list's URL; what makes no sense falls back to the usual. */
export function readFilter(field: (name: string) => string): CaseFilter {
  const page = Number(field('seite') || '1')
  return {
    state: keyOf(STATE_FILTERS, STATE_WORDS, field('zustand')) ?? 'open',
    assignee: keyOf(ASSIGNEE_FILTERS, ASSIGNEE_WORDS, field('wer')) ?? 'all',
    serviceId: parseId(field('dienst')),
    search: field('suche').trim().slice(0, 200),
    sort: keyOf(SORT_ORDERS, SORT_WORDS, field('reihenfolge')) ?? 'oldest',
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  }
}

/** The filter as URL parameters, without what is usual anyway. */
export function filterParameters(filter: CaseFilter): URLSearchParams {
  const parameters = new URLSearchParams()
  if (filter.state !== 'open') parameters.set('zustand', STATE_WORDS[filter.state])
  if (filter.assignee !== 'all') parameters.set('wer', ASSIGNEE_WORDS[filter.assignee])
  if (filter.serviceId) parameters.set('dienst', filter.serviceId)
  if (filter.search) parameters.set('suche', filter.search)
  if (filter.sort !== 'oldest') parameters.set('reihenfolge', SORT_WORDS[filter.sort])
  if (filter.page > 1) parameters.set('seite', String(filter.page))
  return parameters
}

/** What a select or a link carries for a choice. */
export const filterWord = {
  state: (filter: StateFilter): string => STATE_WORDS[filter],
  assignee: (filter: AssigneeFilter): string => ASSIGNEE_WORDS[filter],
  sort: (order: SortOrder): string => SORT_WORDS[order],
}
