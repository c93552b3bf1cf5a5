import type { Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { ParameterValues } from '../../online-services/domain/parameter.ts'
import type { DraftId, DraftLine, PackageDraft } from '../domain/draft.ts'
import { type AuthoringTables, jsonText, tables } from './tables.ts'

const LINE = [
  'id',
  'tenant_id',
  'package_id',
  'title',
  'revision',
  'based_on',
  'state',
  'changed_by',
  'changed_by_name',
  'changed_at',
  'submitted_by',
  'submitted_by_name',
  'comment',
] as const
const OPEN = ['editing', 'in-review'] as const

type Row = AuthoringTables['package_drafts']
const asLine = (row: Pick<Row, (typeof LINE)[number]>): DraftLine => ({
  id: row.id,
  tenantId: row.tenant_id,
  packageId: row.package_id,
  title: row.title,
  revision: row.revision,
  basedOn: row.based_on ?? undefined,
  state: row.state === 'in-review' ? 'in-review' : 'editing',
  changedBy: row.changed_by_name,
  changedById: row.changed_by,
  changedAt: row.changed_at,
  submittedBy:
    row.submitted_by !== null && row.submitted_by_name !== null
      ? { id: row.submitted_by, name: row.submitted_by_name }
      : undefined,
  comment: row.comment ?? undefined,
})

const openDrafts = (tx: Tx, tenantId: TenantId) =>
  tables(tx).selectFrom('package_drafts').where('tenant_id', '=', tenantId).where('state', 'in', OPEN)

export async function selectDraft(tx: Tx, tenantId: TenantId, id: DraftId): Promise<PackageDraft | undefined> {
  const row = await openDrafts(tx, tenantId).select(LINE).select('source').where('id', '=', id).executeTakeFirst()
  return row && { ...asLine(row), source: row.source }
}

export const isOpen = async (tx: Tx, tenantId: TenantId, id: DraftId): Promise<boolean> =>
  (await openDrafts(tx, tenantId).select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** The draft, kept from others until the transaction ends. */
export async function lockDraft(
  tx: Tx,
  tenantId: TenantId,
  id: DraftId,
): Promise<{ readonly draft: PackageDraft; readonly values: ParameterValues } | undefined> {
  const row = await openDrafts(tx, tenantId)
    .select(LINE)
    .select(['source', 'parameter_values'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && { draft: { ...asLine(row), source: row.source }, values: row.parameter_values }
}

/** The open drafts, those changed last first. */
export async function selectDrafts(tx: Tx, tenantId: TenantId): Promise<DraftLine[]> {
  const rows = await openDrafts(tx, tenantId).select(LINE).orderBy('changed_at', 'desc').orderBy('id').execute()
  return rows.map(asLine)
}

/** The package that any draft, also a closed one, was made for. */
export const packageOfDraft = async (tx: Tx, tenantId: TenantId, id: DraftId): Promise<string | undefined> => {
  const row = await tables(tx)
    .selectFrom('package_drafts')
    .select('package_id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.package_id
}

export async function insertDraft(tx: Tx, draft: PackageDraft, values: ParameterValues): Promise<void> {
  await tables(tx)
    .insertInto('package_drafts')
    .values({
      tenant_id: draft.tenantId,
      id: draft.id,
      package_id: draft.packageId,
      title: draft.title,
      source: jsonText(draft.source),
      parameter_values: jsonText(values),
      revision: draft.revision,
      based_on: draft.basedOn ?? null,
      state: draft.state,
      changed_by: draft.changedById,
      changed_by_name: draft.changedBy,
      changed_at: draft.changedAt,
      submitted_by: null,
      submitted_by_name: null,
      comment: null,
    })
    .execute()
}

/** Writes the draft as it is now; the form only when it was changed. */
export async function updateDraft(tx: Tx, draft: PackageDraft, withSource: boolean): Promise<void> {
  await tables(tx)
    .updateTable('package_drafts')
    .set({
      title: draft.title,
      revision: draft.revision,
      state: draft.state,
      changed_by: draft.changedById,
      changed_by_name: draft.changedBy,
      changed_at: draft.changedAt,
      submitted_by: draft.submittedBy?.id ?? null,
      submitted_by_name: draft.submittedBy?.name ?? null,
      comment: draft.comment ?? null,
      ...(withSource ? { source: jsonText(draft.source) } : {}),
    })
    .where('tenant_id', '=', draft.tenantId)
    .where('id', '=', draft.id)
    .execute()
}

/** From here on the draft is history. */
export async function closeDraft(
  tx: Tx,
  tenantId: TenantId,
  id: DraftId,
  as: 'published' | 'discarded',
): Promise<void> {
  await tables(tx)
    .updateTable('package_drafts')
    .set({ state: as })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
