import type { ColumnType } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { ParameterValues } from '../../online-services/domain/parameter.ts'
import type { DraftEdit, DraftId, DraftSource, PackageDraft, Revision } from '../domain/draft.ts'

/** Written as text: a list would otherwise become an array of PostgreSQL. */
type JsonColumn<T> = ColumnType<T, string, string>

export type AuthoringTables = {
  package_drafts: {
    tenant_id: TenantId
    id: DraftId
    package_id: string
    title: string
    source: JsonColumn<DraftSource>
    parameter_values: JsonColumn<ParameterValues>
    revision: number
    based_on: string | null
    state: PackageDraft['state'] | 'published' | 'discarded'
    changed_by: string
    changed_by_name: string
    changed_at: Date
    submitted_by: string | null
    submitted_by_name: string | null
    comment: string | null
  }
  draft_revisions: {
    tenant_id: TenantId
    draft_id: DraftId
    revision: number
    at: Date
    author_id: string
    author_name: string
    kind: Revision['kind']
    words: string[]
    touched: string[]
    edits: JsonColumn<readonly DraftEdit[]>
    inverse: JsonColumn<readonly DraftEdit[]>
    /** Of changes: whether they stand, were undone, or can't be done again any more. */
    standing: 'done' | 'undone' | 'dropped' | null
  }
  draft_test_answers: {
    tenant_id: TenantId
    draft_id: DraftId
    author_id: string
    content: Buffer
    saved_at: Date
  }
}

export const tables = (tx: Tx) => tx.withTables<AuthoringTables>()
export const jsonText = (value: unknown): string => JSON.stringify(value)
