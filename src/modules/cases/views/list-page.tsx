import { Alert } from '../../../ui/components/alert.tsx'
import { Badge } from '../../../ui/components/badge.tsx'
import { type Column, DataTable } from '../../../ui/components/data-table.tsx'
import { Pagination } from '../../../ui/components/pagination.tsx'
import { formatNumber } from '../../applications/domain/number.ts'
import { type CaseFilter, type CaseRow, filterParameters } from '../domain/case-list.ts'
import { FILTER_NAMES, waitingFor } from '../domain/words.ts'
import { urls } from '../urls.ts'
import { type Desk, deskPage } from './desk-page.tsx'
import { FilterForm, type ServiceChoice } from './filter-form.tsx'
import { StateBadge } from './state-badge.tsx'
import { type StateCounts, StateNav } from './state-nav.tsx'
import { Day, Time } from './time.tsx'

export interface ListPageProps {
  readonly filter: CaseFilter
  readonly counts: StateCounts
  readonly services: readonly ServiceChoice[]
  readonly rows: readonly CaseRow[]
  readonly hasMore: boolean
  readonly searchTooShort: boolean
}

const columns: readonly Column<CaseRow>[] = [
  {
    title: 'Nummer',
    rowHeader: true,
    cell: row => (
      <a class="aw-nowrap" href={urls.case(row.id)}>
        {formatNumber(row.number)}
      </a>
    ),
  },
  { title: 'Name', cell: row => row.applicantName },
  { title: 'Leistung', cell: row => row.serviceTitle },
  {
    title: 'Zustand',
    cell: row => (
      <>
        <StateBadge state={row.state} /> {row.hasNews && <Badge kind="danger">Neue Nachricht</Badge>}
      </>
    ),
  },
  { title: 'Wartet auf', cell: row => waitingFor(row.state) },
  { title: 'Zugewiesen', cell: row => row.assigneeName ?? 'niemandem' },
  { title: 'Eingang', cell: row => <Day at={row.receivedAt} /> },
  { title: 'Zuletzt geändert', cell: row => <Time at={row.lastActivityAt} /> },
]

const hrefOf = (filter: CaseFilter): string => {
  const query = filterParameters(filter).toString()
  return query ? `${urls.list}?${query}` : urls.list
}

export const listPage = (desk: Desk, props: ListPageProps): string => {
  const { filter, rows, hasMore, searchTooShort } = props
  return deskPage(
    desk,
    { title: filter.page > 1 ? `Vorgänge, Seite ${filter.page}` : 'Vorgänge', wide: true },
    <>
      <h1>Vorgänge</h1>
      <StateNav filter={filter} counts={props.counts} hrefOf={hrefOf} />
      <FilterForm filter={filter} services={props.services} resetHref={urls.list} />
      {searchTooShort && (
        <Alert kind="warning" title="Suchen Sie nach etwas mehr">
          <p>Geben Sie mindestens zwei Buchstaben eines Namens oder drei Ziffern einer Nummer ein.</p>
        </Alert>
      )}
      <DataTable
        caption={`Vorgänge: ${FILTER_NAMES[filter.state]}`}
        columns={columns}
        rows={rows}
        empty={<Empty filter={filter} />}
      />
      <Pagination
        page={filter.page}
        pages={hasMore ? filter.page + 1 : filter.page}
        href={page => hrefOf({ ...filter, page })}
      />
    </>,
  )
}

const Empty = ({ filter }: { readonly filter: CaseFilter }) =>
  filter.state === 'all' ? (
    <>Keine Vorgänge gefunden.</>
  ) : (
    <>
      Hier ist nichts. <a href={hrefOf({ ...filter, state: 'all', page: 1 })}>In allen Zuständen suchen</a>
    </>
  )
