import type { ColumnType } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { JsonObject } from '../../../platform/json.ts'
import type { Actor } from '../../audit/domain.ts'
import type { CaseId } from '../domain/case-list.ts'
import type { CaseState } from '../domain/case-state.ts'

type CasesTables = {
  case_events: {
    tenant_id: TenantId
    case_id: CaseId
    seq: number
    at: Date
    actor: Actor
    key: string
    /** Facts alone; what somebody wrote is sealed beside it. Read as unknown: only the domain knows what is an event. */
    event: ColumnType<unknown, JsonObject, never>
    sealed_text: Buffer | null
  }
  cases: {
    tenant_id: TenantId
    id: CaseId
    seq: number
    number: string
    service_id: string
    service_title: string
    applicant: Buffer
    search_keys: readonly string[]
    state: CaseState
    assignee_id: string | null
    assignee_name: string | null
    received_at: Date
    last_activity_at: Date
    has_news: boolean
  }
  case_counts: {
    tenant_id: TenantId
    service_id: string
    state: CaseState
    slot: number
    service_title: string
    cases: number
  }
}
export const tables = (tx: Tx) => tx.withTables<CasesTables>()
