import { sql } from 'kysely'
import { DatabaseError } from 'pg'
import type { Pool, Tx } from '../../platform/db/database.ts'
import type { TenantId } from '../../platform/id.ts'
import type { ApplicationId } from './domain/application.ts'
import type { ApplicationNumber } from './domain/number.ts'

interface FiledRow {
  tenant_id: TenantId
  id: ApplicationId
  service_id: string
  package_id: string
  package_version: string
  code_hash: Buffer
  /** Answers and code, sealed with the tenant's key. */
  content: Buffer
}
export interface DraftRow extends FiledRow {
  revision: number
  created_at: Date
  updated_at: Date
}
export interface ApplicationRow extends FiledRow {
  number: ApplicationNumber
  submitted_at: Date
}
type Tables = {
  drafts: DraftRow
  applications: ApplicationRow
  access_keys: { tenant_id: TenantId; application_id: ApplicationId; key_hash: Buffer; expires_at: Date }
}
const tables = (tx: Tx) => tx.withTables<Tables>()

export const insertDraft = async (tx: Tx, row: DraftRow): Promise<void> => {
  await tables(tx).insertInto('drafts').values(row).execute()
}

export const loadDraft = (tx: Tx, tenantId: TenantId, id: ApplicationId): Promise<DraftRow | undefined> =>
  tables(tx).selectFrom('drafts').selectAll().where('tenant_id', '=', tenantId).where('id', '=', id).executeTakeFirst()

export interface DraftAt {
  readonly id: ApplicationId
  readonly revision: number
}

/** Removes drafts that are still at exactly these revisions; returns the ids of those. */
export const deleteDrafts = async (tx: Tx, tenantId: TenantId, drafts: readonly DraftAt[]): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`
    delete from drafts d
    using unnest(${drafts.map(draft => draft.id)}::uuid[], ${drafts.map(draft => draft.revision)}::integer[]) as s(id, revision)
    where d.tenant_id = ${tenantId} and d.id = s.id and d.revision = s.revision
    returning d.id`.execute(tx)
  return new Set(rows.map(row => row.id))
}

/** Removes drafts that nobody touched since; returns their ids. */
export const deleteDraftsUntouchedSince = async (tx: Tx, tenantId: TenantId, since: Date): Promise<ApplicationId[]> => {
  const rows = await tables(tx)
    .deleteFrom('drafts')
    .where('tenant_id', '=', tenantId)
    .where('updated_at', '<', since)
    .returning('id')
    .execute()
  return rows.map(row => row.id)
}

/** Throws when a number is taken (see `isNumberTaken`). */
export const insertApplications = async (tx: Tx, rows: readonly ApplicationRow[]): Promise<void> => {
  if (rows.length > 0) await tables(tx).insertInto('applications').values(rows).execute()
}

/** The number was drawn before: draw another. */
export const isNumberTaken = (error: unknown): boolean =>
  error instanceof DatabaseError && error.constraint === 'applications_number'

export const loadApplication = (tx: Tx, tenantId: TenantId, id: ApplicationId): Promise<ApplicationRow | undefined> =>
  tables(tx)
    .selectFrom('applications')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst()

export interface Holding {
  readonly id: ApplicationId
  readonly number?: ApplicationNumber
}

/** The draft or application that a code opens. */
export async function findByCode(tx: Tx, tenantId: TenantId, codeHash: Buffer): Promise<Holding | undefined> {
  const draft = await tables(tx)
    .selectFrom('drafts')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
  if (draft) return draft
  return tables(tx)
    .selectFrom('applications')
    .select(['id', 'number'])
    .where('tenant_id', '=', tenantId)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
}

export const insertAccessKey = async (tx: Tx, row: Tables['access_keys']): Promise<void> => {
  await tables(tx).insertInto('access_keys').values(row).execute()
}

export const hasAccessKey = async (
  tx: Tx,
  tenantId: TenantId,
  id: ApplicationId,
  keyHash: Buffer,
  now: Date,
): Promise<boolean> => {
  const row = await tables(tx)
    .selectFrom('access_keys')
    .select('application_id')
    .where('tenant_id', '=', tenantId)
    .where('application_id', '=', id)
    .where('key_hash', '=', keyHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

export const deleteAccessKeys = async (
  tx: Tx,
  tenantId: TenantId,
  id: ApplicationId,
  keyHash: Buffer,
): Promise<void> => {
  await tables(tx)
    .deleteFrom('access_keys')
    .where('tenant_id', '=', tenantId)
    .where('application_id', '=', id)
    .where('key_hash', '=', keyHash)
    .execute()
}

export interface DraftSave {
  readonly id: ApplicationId
  /** The revision that was read; the save holds only if nobody saved since. */
  readonly revision: number
  readonly packageVersion: string
  readonly content: Buffer
}

const SAVE_DRAFTS = `
  update drafts d
  set revision = d.revision + 1, package_version = s.package_version, content = s.content, updated_at = now()
  from unnest($2::uuid[], $3::integer[], $4::text[], $5::bytea[]) as s(id, revision, package_version, content)
  where d.tenant_id = $1 and d.id = s.id and d.revision = s.revision
  returning d.id`

/** Saves many drafts of one tenant with one commit; returns those that were saved. The hottest write there is. */
export async function saveDrafts(pool: Pool, tenantId: TenantId, saves: readonly DraftSave[]): Promise<Set<string>> {
  const client = await pool.connect()
  try {
    await client.query(`begin; set local app.tenant_id = ${client.escapeLiteral(tenantId)}`)
    const { rows } = await client.query<{ id: string }>({
      name: 'save-drafts',
      text: SAVE_DRAFTS,
      values: [
        tenantId,
        saves.map(save => save.id),
        saves.map(save => save.revision),
        saves.map(save => save.packageVersion),
        saves.map(save => save.content),
      ],
    })
    await client.query('commit')
    client.release()
    return new Set(rows.map(row => row.id))
  } catch (error) {
    client.release(true)
    throw error
  }
}
