import { sql } from 'kysely'
import { type Database, inTenant, type Tx } from '../../platform/db/database.ts'
import { newId, type TenantId } from '../../platform/id.ts'
import type { JsonObject } from '../../platform/json.ts'
import type { Actor, AuditEntry } from './domain.ts'

type AuditTables = {
  audit_entries: {
    tenant_id: string
    id: string
    at: Date
    actor: Actor
    event: string
    subject_id: string
    detail: JsonObject
  }
  audit_seals: { tenant_id: string; seq: number; entry_id: string; hash: Buffer }
}

export interface NewAuditEntry {
  readonly tenantId: TenantId
  readonly actor: Actor
  readonly event: string
  readonly subjectId: string
  readonly detail?: JsonObject
}

/** Writes one entry in the transaction of the change it speaks of. */
export const record = (tx: Tx, entry: NewAuditEntry): Promise<void> => recordAll(tx, [entry])

/** Many entries of one transaction, with one statement. */
export async function recordAll(tx: Tx, entries: readonly NewAuditEntry[]): Promise<void> {
  if (entries.length === 0) return
  await tx
    .withTables<AuditTables>()
    .insertInto('audit_entries')
    .values(
      entries.map(entry => ({
        tenant_id: entry.tenantId,
        id: newId(),
        at: sql<Date>`clock_timestamp()`,
        actor: entry.actor,
        event: entry.event,
        subject_id: entry.subjectId,
        detail: entry.detail ?? {},
      })),
    )
    .execute()
}

/** What happened to one subject, oldest first. */
export const historyOf = (db: Database, tenantId: TenantId, subjectId: string): Promise<AuditEntry[]> =>
  inTenant(db, tenantId, async tx => {
    const rows = await entries(tx).where('subject_id', '=', subjectId).orderBy('at').orderBy('id').execute()
    return rows.map(asEntry)
  })

const entries = (tx: Tx) =>
  tx
    .withTables<AuditTables>()
    .selectFrom('audit_entries')
    .select(['id', 'at', 'actor', 'event', 'subject_id', 'detail'])

type Row = Pick<AuditTables['audit_entries'], 'id' | 'at' | 'actor' | 'event' | 'subject_id' | 'detail'>
const asEntry = (row: Row): AuditEntry => ({
  id: row.id,
  at: row.at,
  actor: row.actor,
  event: row.event,
  subjectId: row.subject_id,
  detail: row.detail,
})

/** Entries that no seal covers yet, oldest first. */
export const unsealedEntries = async (tx: Tx, limit: number): Promise<AuditEntry[]> => {
  const rows = await entries(tx)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('audit_seals')
            .select('seq')
            .whereRef('audit_seals.entry_id', '=', 'audit_entries.id')
            .whereRef('audit_seals.tenant_id', '=', 'audit_entries.tenant_id'),
        ),
      ),
    )
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(asEntry)
}

export interface Seal {
  readonly seq: number
  readonly entryId: string
  readonly hash: Buffer
}

export const lastSeal = async (tx: Tx): Promise<Seal | undefined> => {
  const row = await tx
    .withTables<AuditTables>()
    .selectFrom('audit_seals')
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { seq: row.seq, entryId: row.entry_id, hash: row.hash }
}

export async function insertSeals(tx: Tx, tenantId: TenantId, seals: readonly Seal[]): Promise<void> {
  if (seals.length === 0) return
  await tx
    .withTables<AuditTables>()
    .insertInto('audit_seals')
    .values(seals.map(seal => ({ tenant_id: tenantId, seq: seal.seq, entry_id: seal.entryId, hash: seal.hash })))
    .execute()
}

/** The chain from `afterSeq` on, each seal with its entry; the entry is missing when somebody deleted it. */
export const sealedEntries = async (tx: Tx, afterSeq: number, limit: number) => {
  const rows = await tx
    .withTables<AuditTables>()
    .selectFrom('audit_seals as s')
    .leftJoin('audit_entries as e', join =>
      join.onRef('e.tenant_id', '=', 's.tenant_id').onRef('e.id', '=', 's.entry_id'),
    )
    .select(['s.seq', 's.hash', 's.entry_id', 'e.at', 'e.actor', 'e.event', 'e.subject_id', 'e.detail'])
    .where('s.seq', '>', afterSeq)
    .orderBy('s.seq')
    .limit(limit)
    .execute()
  return rows.map(({ seq, hash, entry_id, at, actor, event, subject_id, detail }) => ({
    seq,
    hash,
    entry:
      at && actor && event && subject_id && detail
        ? asEntry({ id: entry_id, at, actor, event, subject_id, detail })
        : undefined,
  }))
}
