import { seal, unseal } from '../../../platform/crypto/seal.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import { parseCaseEvent, type RecordedEvent } from '../domain/case-event.ts'
import type { CaseId } from '../domain/case-list.ts'
import { tables } from './tables.ts'

/** Binds a sealed text to its place: it can't be moved to another case or event. */
const contextOf = (id: CaseId, seq: number): string => `case-event:${id}:${seq}`

/** All that happened in a case, oldest first; none when this tenant has no such case. */
export async function eventsOf(tx: Tx, key: Buffer, tenantId: TenantId, id: CaseId): Promise<RecordedEvent[]> {
  const rows = await tables(tx)
    .selectFrom('case_events')
    .select(['seq', 'at', 'actor', 'key', 'event', 'sealed_text'])
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', id)
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, at, actor, key: formKey, event, sealed_text }) => {
    const text = sealed_text && { text: unseal(key, contextOf(id, seq), sealed_text).toString() }
    return { seq, at, actor, key: formKey, event: parseCaseEvent({ ...Object(event), ...text }) }
  })
}

/** Adds one event at its place. False when another event is there already: somebody was faster. */
export async function insertEvent(
  tx: Tx,
  key: Buffer,
  tenantId: TenantId,
  id: CaseId,
  { seq, at, actor, key: formKey, event }: RecordedEvent,
): Promise<boolean> {
  const text = 'text' in event ? event.text : undefined
  const result = await tables(tx)
    .insertInto('case_events')
    .values({
      tenant_id: tenantId,
      case_id: id,
      seq,
      at,
      actor,
      key: formKey,
      event: { ...event, text: undefined },
      sealed_text: text === undefined ? null : seal(key, contextOf(id, seq), text),
    })
    .onConflict(conflict => conflict.columns(['tenant_id', 'case_id', 'seq']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
