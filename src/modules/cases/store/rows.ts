import { sql } from 'kysely'
import { seal, unseal } from '../../../platform/crypto/seal.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import { type CaseFilter, type CaseId, type CaseRow, PAGE_SIZE, statesOf } from '../domain/case-list.ts'
import type { Case } from '../domain/case-state.ts'
import { readSearch, searchBeginnings } from '../domain/search-words.ts'
import { searchKeys } from './search-keys.ts'
import { tables } from './tables.ts'

const contextOf = (id: CaseId): string => `case-applicant:${id}`

export interface NewRow {
  readonly id: CaseId
  readonly number: string
  readonly serviceId: string
  readonly serviceTitle: string
  readonly applicantName: string
}

/** The parts of a row that change with the case. */
const standOf = (stand: Case) => ({
  seq: stand.seq,
  state: stand.state,
  assignee_id: stand.assignee?.id ?? null,
  assignee_name: stand.assignee?.name ?? null,
  received_at: stand.receivedAt,
  last_activity_at: stand.lastActivityAt,
  has_news: stand.hasNews,
})

export async function insertRow(tx: Tx, key: Buffer, tenantId: TenantId, row: NewRow, stand: Case): Promise<void> {
  await tables(tx)
    .insertInto('cases')
    .values({
      tenant_id: tenantId,
      id: row.id,
      number: row.number,
      service_id: row.serviceId,
      service_title: row.serviceTitle,
      applicant: seal(key, contextOf(row.id), row.applicantName),
      search_keys: searchKeys(key, searchBeginnings(row.applicantName)),
      ...standOf(stand),
    })
    .execute()
}

/** The service of the case, for its counts. */
export const updateRow = (tx: Tx, tenantId: TenantId, id: CaseId, stand: Case) =>
  tables(tx)
    .updateTable('cases')
    .set(standOf(stand))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning(['service_id as serviceId', 'service_title as serviceTitle'])
    .executeTakeFirstOrThrow()

export interface CasePage {
  readonly rows: readonly CaseRow[]
  readonly hasMore: boolean
}

/** One page of the list. `me` is whose cases "mine" are. */
export async function listCases(
  tx: Tx,
  key: Buffer,
  tenantId: TenantId,
  filter: CaseFilter,
  me: string,
): Promise<CasePage> {
  const search = readSearch(filter.search)
  if (search.kind === 'too-short') return { rows: [], hasMore: false }
  let query = tables(tx)
    .selectFrom('cases')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('state', 'in', statesOf(filter.state))
  if (filter.serviceId) query = query.where('service_id', '=', filter.serviceId)
  if (filter.assignee === 'mine') query = query.where('assignee_id', '=', me)
  if (filter.assignee === 'none') query = query.where('assignee_id', 'is', null)
  if (search.kind === 'number') query = query.where('number', 'like', `%${search.digits}%`)
  if (search.kind === 'name') query = query.where(sql<boolean>`search_keys @> ${searchKeys(key, search.words)}::text[]`)
  switch (filter.sort) {
    case 'oldest':
      query = query.orderBy('received_at').orderBy('id')
      break
    case 'newest':
      query = query.orderBy('received_at', 'desc').orderBy('id', 'desc')
      break
    case 'activity':
      query = query.orderBy('last_activity_at', 'desc').orderBy('id', 'desc')
      break
    case 'number':
      query = query.orderBy('number')
      break
  }
  const found = await query
    .limit(PAGE_SIZE + 1)
    .offset((filter.page - 1) * PAGE_SIZE)
    .execute()
  const rows = found.slice(0, PAGE_SIZE).map(row => ({
    id: row.id,
    number: row.number,
    serviceTitle: row.service_title,
    applicantName: unseal(key, contextOf(row.id), row.applicant).toString(),
    state: row.state,
    assigneeId: row.assignee_id ?? undefined,
    assigneeName: row.assignee_name ?? undefined,
    receivedAt: row.received_at,
    lastActivityAt: row.last_activity_at,
    hasNews: row.has_news,
  }))
  return { rows, hasMore: found.length > PAGE_SIZE }
}
